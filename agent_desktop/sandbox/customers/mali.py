"""Mali, Thai, on LINE: a script without spaces between words, and a session id that needs escaping in a path."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Opens, Presses, Says, Script, Talk

SCRIPT = Script(
    name="mali",
    person=Person("มะลิ", "", "th", "line"),
    arrives=30.0,
    order=88561,
    steps=(
        Opens(),
        BotSays(shapes.chips("สวัสดีค่ะ ให้ช่วยอะไรดีคะ", ("การจัดส่ง", "menu.delivery"), ("คุยกับเจ้าหน้าที่", "menu.human"))),
        Presses("คุยกับเจ้าหน้าที่"),
        Says("พัสดุหมายเลข {order} ส่งผิดบ้านค่ะ เพื่อนบ้านบอกว่าไม่มีใครฝากไว้เลย ช่วยตรวจสอบให้หน่อยได้ไหมคะ"),
        AsksForPerson({"department": "delivery", "orderId": "{order}", "language": "th"}),
    ),
    talk=Talk(
        turns=((Says("ขอบคุณที่ตอบค่ะ 🙏"),), (Says("บ้านเลขที่ ๑๒/๓ ซอยอารีย์ ๔ ค่ะ"),), (Says("ขอบคุณมากค่ะ ✨"),)),
        patience=45.0,
    ),
)
