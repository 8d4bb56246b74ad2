"""What the stand-in bot says, and what impatient customers say, in each language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """One language. ``closed`` and ``disabled`` belong to the dialogs that play when an offload was not accepted."""

    name: str
    hello: str
    choose: str
    invoice: str
    delivery: str
    shop: str
    human: str
    invoice_text: str
    track: str
    delivery_text: str
    shop_text: str
    fallback: str
    thanks_file: str
    connecting: str
    closed: str
    disabled: str
    leave: str
    again: str
    left: str
    resumed: str
    hurry: tuple[str, ...]
    bye: str
    human_words: tuple[str, ...]
    right_to_left: bool = False


EN = Phrases(
    name="English",
    hello="Hi! I am the parcel bot.",
    choose="What can I do for you?",
    invoice="Invoice",
    delivery="Delivery",
    shop="Boxes and labels",
    human="Talk to a person",
    invoice_text="Your last invoice is in your account. What would you like to do?",
    track="Track and trace",
    delivery_text="These parcels are on their way:",
    shop_text="Our favourites this week:",
    fallback="Sorry, I did not understand that.",
    thanks_file="Thank you, I have kept it with your order.",
    connecting="One moment, I am looking for a colleague.",
    closed="All my colleagues are busy or at home right now.",
    disabled="I cannot reach my colleagues at the moment.",
    leave="Leave a message",
    again="Try again",
    left="Thank you. A colleague will write to you tomorrow.",
    resumed="You are back with me, the bot. Anything else?",
    hurry=("Hello?", "Is there anybody there??", "I have been waiting for quite a while now…"),
    bye="Thanks, bye!",
    human_words=("human", "person", "agent", "someone", "colleague"),
)
NL = Phrases(
    name="Nederlands",
    hello="Hallo! Ik ben de pakjesbot.",
    choose="Waarmee kan ik je helpen?",
    invoice="Factuur",
    delivery="Levering",
    shop="Dozen en labels",
    human="Een medewerker spreken",
    invoice_text="Je laatste factuur staat in je account. Wat wil je doen?",
    track="Volg je pakje",
    delivery_text="Deze pakjes zijn onderweg:",
    shop_text="Onze favorieten van deze week:",
    fallback="Sorry, dat begreep ik niet.",
    thanks_file="Dank je, ik heb het bij je bestelling bewaard.",
    connecting="Een ogenblik, ik zoek een collega.",
    closed="Al mijn collega's zijn bezet of al naar huis.",
    disabled="Ik kan mijn collega's nu niet bereiken.",
    leave="Laat een bericht achter",
    again="Probeer opnieuw",
    left="Dank je. Een collega schrijft je morgen.",
    resumed="Je bent weer bij mij, de bot. Nog iets?",
    hurry=("Hallo?", "Is er iemand??", "Ik wacht nu al een hele tijd…"),
    bye="Bedankt, tot ziens!",
    human_words=("medewerker", "mens", "iemand", "collega"),
)
FR = Phrases(
    name="Français",
    hello="Bonjour ! Je suis le robot des colis.",
    choose="Que puis-je faire pour vous ?",
    invoice="Facture",
    delivery="Livraison",
    shop="Cartons et étiquettes",
    human="Parler à un conseiller",
    invoice_text="Votre dernière facture est dans votre compte. Que voulez-vous faire ?",
    track="Suivre le colis",
    delivery_text="Ces colis sont en route :",
    shop_text="Nos favoris de la semaine :",
    fallback="Désolé, je n'ai pas compris.",
    thanks_file="Merci, je l'ai joint à votre commande.",
    connecting="Un instant, je cherche un collègue.",
    closed="Tous mes collègues sont occupés ou déjà rentrés.",
    disabled="Je n'arrive pas à joindre mes collègues.",
    leave="Laisser un message",
    again="Réessayer",
    left="Merci. Un collègue vous écrira demain.",
    resumed="Vous êtes de nouveau avec moi, le robot. Autre chose ?",
    hurry=("Allô ?", "Il y a quelqu'un ??", "J'attends depuis un bon moment…"),
    bye="Merci, au revoir !",
    human_words=("conseiller", "humain", "quelqu'un", "personne"),
)
DE = Phrases(
    name="Deutsch",
    hello="Hallo! Ich bin der Paketbot.",
    choose="Was kann ich für Sie tun?",
    invoice="Rechnung",
    delivery="Lieferung",
    shop="Kartons und Etiketten",
    human="Mit einem Menschen sprechen",
    invoice_text="Ihre letzte Rechnung liegt in Ihrem Konto. Was möchten Sie tun?",
    track="Sendungsverfolgung",
    delivery_text="Diese Pakete sind unterwegs:",
    shop_text="Unsere Lieblinge der Woche:",
    fallback="Entschuldigung, das habe ich nicht verstanden.",
    thanks_file="Danke, ich habe es bei Ihrer Bestellung abgelegt.",
    connecting="Einen Moment, ich suche eine Kollegin oder einen Kollegen.",
    closed="Alle sind gerade im Gespräch oder schon zu Hause.",
    disabled="Ich erreiche gerade niemanden.",
    leave="Nachricht hinterlassen",
    again="Noch einmal versuchen",
    left="Danke. Morgen schreibt Ihnen jemand.",
    resumed="Sie sind wieder bei mir, dem Bot. Noch etwas?",
    hurry=("Hallo?", "Ist da jemand??", "Ich warte jetzt schon ziemlich lange …"),
    bye="Danke, tschüss!",
    human_words=("mensch", "mitarbeiter", "jemand", "kolleg"),
)
ES = Phrases(
    name="Español",
    hello="¡Hola! Soy el bot de paquetes.",
    choose="¿En qué puedo ayudarte?",
    invoice="Factura",
    delivery="Entrega",
    shop="Cajas y etiquetas",
    human="Hablar con una persona",
    invoice_text="Tu última factura está en tu cuenta. ¿Qué quieres hacer?",
    track="Seguir el paquete",
    delivery_text="Estos paquetes están en camino:",
    shop_text="Nuestros favoritos de la semana:",
    fallback="Perdona, no te he entendido.",
    thanks_file="Gracias, lo he guardado con tu pedido.",
    connecting="Un momento, busco a un compañero.",
    closed="Todos mis compañeros están ocupados o ya en casa.",
    disabled="Ahora no puedo contactar con mis compañeros.",
    leave="Dejar un mensaje",
    again="Intentar otra vez",
    left="Gracias. Un compañero te escribirá mañana.",
    resumed="Vuelves a estar conmigo, el bot. ¿Algo más?",
    hurry=("¿Hola?", "¿Hay alguien ahí??", "Llevo ya un buen rato esperando…"),
    bye="¡Gracias, adiós!",
    human_words=("persona", "humano", "alguien", "agente"),
)
PT = Phrases(
    name="Português",
    hello="Olá! Sou o robô das encomendas.",
    choose="Em que posso ajudar?",
    invoice="Fatura",
    delivery="Entrega",
    shop="Caixas e etiquetas",
    human="Falar com uma pessoa",
    invoice_text="A sua última fatura está na sua conta. O que deseja fazer?",
    track="Seguir a encomenda",
    delivery_text="Estas encomendas estão a caminho:",
    shop_text="Os nossos favoritos da semana:",
    fallback="Desculpe, não percebi.",
    thanks_file="Obrigado, guardei com a sua encomenda.",
    connecting="Um momento, vou procurar um colega.",
    closed="Todos os meus colegas estão ocupados ou já em casa.",
    disabled="Não consigo contactar os meus colegas.",
    leave="Deixar mensagem",
    again="Tentar outra vez",
    left="Obrigado. Um colega escreve-lhe amanhã.",
    resumed="Está de novo comigo, o robô. Mais alguma coisa?",
    hurry=("Olá?", "Está aí alguém??", "Já estou à espera há algum tempo…"),
    bye="Obrigado, até logo!",
    human_words=("pessoa", "humano", "alguém", "colega"),
)
AR = Phrases(
    name="العربية",
    hello="مرحبا! أنا روبوت الطرود.",
    choose="كيف يمكنني مساعدتك؟",
    invoice="الفاتورة",
    delivery="التوصيل",
    shop="صناديق وملصقات",
    human="التحدث مع موظف",
    invoice_text="فاتورتك الأخيرة موجودة في حسابك. ماذا تريد أن تفعل؟",
    track="تتبع الطرد",
    delivery_text="هذه الطرود في الطريق:",
    shop_text="مفضلاتنا هذا الأسبوع:",
    fallback="عذرا، لم أفهم ذلك.",
    thanks_file="شكرا، حفظته مع طلبك.",
    connecting="لحظة من فضلك، أبحث عن زميل.",
    closed="جميع زملائي مشغولون أو غادروا العمل.",
    disabled="لا أستطيع الوصول إلى زملائي الآن.",
    leave="اترك رسالة",
    again="حاول مرة أخرى",
    left="شكرا. سيكتب لك أحد الزملاء غدا.",
    resumed="عدت إليّ أنا الروبوت. هل من شيء آخر؟",
    hurry=("مرحبا؟", "هل يوجد أحد هنا؟؟", "أنتظر منذ وقت طويل…"),
    bye="شكرا، مع السلامة!",
    human_words=("موظف", "إنسان", "شخص"),
    right_to_left=True,
)
TH = Phrases(
    name="ไทย",
    hello="สวัสดีค่ะ ฉันคือบอตพัสดุ",
    choose="ให้ช่วยอะไรดีคะ",
    invoice="ใบแจ้งหนี้",
    delivery="การจัดส่ง",
    shop="กล่องและป้าย",
    human="คุยกับเจ้าหน้าที่",
    invoice_text="ใบแจ้งหนี้ล่าสุดอยู่ในบัญชีของคุณ ต้องการทำอะไรคะ",
    track="ติดตามพัสดุ",
    delivery_text="พัสดุเหล่านี้กำลังเดินทาง:",
    shop_text="สินค้าแนะนำประจำสัปดาห์:",
    fallback="ขออภัย ฉันไม่เข้าใจค่ะ",
    thanks_file="ขอบคุณค่ะ เก็บไว้กับคำสั่งซื้อแล้ว",
    connecting="รอสักครู่ กำลังหาเจ้าหน้าที่ค่ะ",
    closed="เจ้าหน้าที่ทุกคนไม่ว่างหรือเลิกงานแล้วค่ะ",
    disabled="ตอนนี้ติดต่อเจ้าหน้าที่ไม่ได้ค่ะ",
    leave="ฝากข้อความ",
    again="ลองอีกครั้ง",
    left="ขอบคุณค่ะ พรุ่งนี้เจ้าหน้าที่จะติดต่อกลับ",
    resumed="กลับมาคุยกับบอตแล้วค่ะ มีอะไรอีกไหมคะ",
    hurry=("สวัสดีค่ะ?", "มีใครอยู่ไหมคะ??", "รอนานแล้วนะคะ…"),
    bye="ขอบคุณค่ะ ลาก่อน",
    human_words=("เจ้าหน้าที่", "คน"),
)
JA = Phrases(
    name="日本語",
    hello="こんにちは!荷物ボットです。",
    choose="ご用件をお選びください。",
    invoice="請求書",
    delivery="配送",
    shop="箱とラベル",
    human="担当者と話す",
    invoice_text="最新の請求書はアカウントにあります。どうしますか?",
    track="荷物を追跡",
    delivery_text="こちらの荷物が配送中です:",
    shop_text="今週のおすすめ:",
    fallback="すみません、わかりませんでした。",
    thanks_file="ありがとうございます。ご注文に保存しました。",
    connecting="少々お待ちください。担当者を探しています。",
    closed="ただいま担当者は全員対応中か、営業時間外です。",
    disabled="ただいま担当者につながりません。",
    leave="メッセージを残す",
    again="もう一度試す",
    left="ありがとうございます。明日ご連絡します。",
    resumed="ボットに戻りました。ほかにご用件は?",
    hurry=("もしもし?", "どなたかいますか??", "ずっと待っているのですが…"),
    bye="ありがとうございました!",
    human_words=("担当者", "人間", "オペレーター"),
)

LANGUAGES: dict[str, Phrases] = {
    "en": EN,
    "nl": NL,
    "fr": FR,
    "de": DE,
    "es": ES,
    "pt": PT,
    "ar": AR,
    "th": TH,
    "ja": JA,
}


def phrases(language: str) -> Phrases:
    """The phrases of a language such as ``nl`` or ``nl-BE``; English where there are none."""
    return LANGUAGES.get(language.split("-")[0].lower(), EN)
