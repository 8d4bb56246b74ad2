"""Aisha, Arabic, on WhatsApp: right-to-left, with numbers, Latin words and emoji inside the lines."""

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Person
from agent_desktop.sandbox.script import AsksForPerson, BotSays, Hears, Opens, Presses, Says, Script, Talk

SCRIPT = Script(
    name="aisha",
    person=Person("عائشة", "ياسين", "ar", "whatsapp"),
    arrives=19.0,
    order=88455,
    steps=(
        Opens(),
        BotSays(
            shapes.text("مرحبا {first}! أنا روبوت الطرود."),
            shapes.chips("كيف يمكنني مساعدتك؟", ("التوصيل", "menu.delivery"), ("الفاتورة", "menu.invoice")),
        ),
        Presses("التوصيل"),
        Says('طلبي رقم {order} لم يصل بعد، والتطبيق يقول "Out for delivery" منذ يومين 😕'),
        BotSays(shapes.text("لحظة من فضلك، أبحث عن زميل.")),
        AsksForPerson({"department": "delivery", "orderId": "{order}", "language": "ar", "الحالة": "متأخر"}),
    ),
    talk=Talk(
        hears=(
            Hears(("address", "العنوان", "عنوان"), (Says("شارع النخيل 7، الطابق 3، بجانب Café Luna"),)),
            Hears(("english",), (Says("Yes, English is fine too 🙂"),)),
        ),
        turns=(
            (Says("أهلا، شكرا على الرد السريع!"),),
            (Says("حسنا، سأنتظر غدا بين 10:00 و 12:00"),),
            (Says("شكرا جزيلا! 🌷"),),
        ),
        patience=55.0,
    ),
)
