"""The icon in a real tray (trayer, on a display of its own)."""

import os
import shutil
import subprocess
import sys

import pytest

CHILD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from agent_desktop.alerts import Quiet
from agent_desktop.base.clock import SystemClock
from agent_desktop.ui.alerts import Tray

app = QApplication([])
clock = SystemClock()
tray = Tray(Quiet(clock), clock.now)
tray.show_wanted.connect(lambda: (print("show", flush=True), tray.close(), app.quit()))
tray.set_number(7)
told = []

def look():
    middle = tray.icon.geometry().center()
    if tray.there and told[-1:] != [middle]:
        told.append(middle)
        print(middle.x(), middle.y(), flush=True)

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
QTimer.singleShot(20000, app.quit)
sys.exit(app.exec())
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("trayer", "xdotool", "Xvfb"))),
    reason="needs trayer, xdotool and Xvfb; run packaging/dev.py test",
)
def test_it_is_in_the_tray_and_a_press_asks_for_the_window() -> None:
    read, write = os.pipe()
    quiet = subprocess.DEVNULL
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"], pass_fds=[write], stderr=quiet)
    os.close(write)
    with os.fdopen(read) as answer:
        display = f":{answer.readline().strip()}"
    # Without a bus the icon goes the way of X11, which is trayer's.
    own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    environment = {**os.environ, **own}
    tray = subprocess.Popen(["trayer", "--widthtype", "request"], env=environment, stderr=quiet)
    program = subprocess.Popen([sys.executable, "-c", CHILD], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert program.stdout is not None
        # The tray moves it to its place, and Qt learns of that a little later.
        for line in program.stdout:
            if line == "show\n":
                break
            subprocess.run(["xdotool", "mousemove", *line.split(), "click", "1"], env=environment, check=True)
        else:
            pytest.fail("the press was not heard")
        assert program.wait(10) == 0
    finally:
        for process in (program, tray, screen):
            process.kill()
            process.communicate()
