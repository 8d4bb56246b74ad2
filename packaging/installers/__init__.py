"""From a checkout to what users install: freezing the program, and an installer for each system.

Runs on the Python of .venv, started by ``dev.py build``. What belongs to one system is in the file of its name.
"""
