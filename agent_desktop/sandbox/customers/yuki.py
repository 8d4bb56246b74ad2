"""Yuki, Japanese, on the web site: very polite, never presses anybody."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Opens, Presses, Says, Script, Talk

SCRIPT = Script(
    name="yuki",
    person=Person("由紀", "小林", "ja", "web"),
    arrives=49.0,
    order=89544,
    steps=(
        Opens(),
        BotSays(
            shapes.chips("こんにちは!ご用件をお選びください。", ("配送", "menu.delivery"), ("請求書", "menu.invoice"))
        ),
        Presses("請求書"),
        BotSays(shapes.media("file", "{files}invoice-2211.pdf"), shapes.text("最新の請求書です。")),
        Says("ありがとうございます。宛名を会社名に変更していただくことは可能でしょうか。"),
        AsksForPerson({"department": "billing", "orderId": "{order}", "language": "ja"}),
    ),
    talk=Talk(
        turns=(
            (Says("お忙しいところ恐れ入ります。株式会社こばやし工房でお願いいたします。"),),
            (Says("大変助かりました。今後ともよろしくお願いいたします。"),),
        ),
        patience=0,
    ),
)
