"""The program without a screen: the service and all that it joins. Nothing here, or below it, imports Qt."""
