"""The program without a screen: the service and the parts that it connects. Nothing here, or below it, imports Qt."""
