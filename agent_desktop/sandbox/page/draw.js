// Draws messages in the platform's own shape. Everything from outside goes through textContent; never innerHTML.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "class") node.className = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const list = (value) => (Array.isArray(value) ? value.filter((entry) => entry && typeof entry === "object") : []);
const str = (value) => (typeof value === "string" ? value : "");

function safe(url, schemes = ["http:", "https:"]) {
  try {
    const parsed = new URL(str(url));
    return schemes.includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

function words(text) {
  const node = el("div", { class: "words", dir: "auto" });
  let from = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}»]/g)) {
    node.append(text.slice(from, match.index));
    const url = safe(match[0]);
    node.append(url ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, match[0]) : match[0]);
    from = match.index + match[0].length;
  }
  node.append(text.slice(from));
  return node;
}

function fileName(url) {
  try {
    return decodeURIComponent(new URL(url).pathname.split("/").pop()) || new URL(url).host;
  } catch {
    return str(url);
  }
}

function file(url) {
  const href = safe(url);
  const name = fileName(url);
  const tag = name.includes(".") ? name.split(".").pop().slice(0, 4).toUpperCase() : "FILE";
  const inside = [el("span", { class: "tag", "aria-hidden": "true" }, tag), el("span", { class: "label", dir: "auto" }, name)];
  return href
    ? el("a", { class: "file", href, target: "_blank", rel: "noopener noreferrer" }, ...inside)
    : el("span", { class: "file" }, ...inside);
}

function picture(url, alt) {
  const src = safe(url);
  return src ? el("img", { class: "media", src, alt: alt || fileName(url), loading: "lazy", referrerpolicy: "no-referrer" }) : file(url);
}

function medium(type, url) {
  const src = safe(url);
  if (type === "image") return picture(url);
  if (type === "video" && src) return el("video", { class: "media", src, controls: "", preload: "metadata" });
  if (type === "audio" && src) return el("audio", { src, controls: "", preload: "metadata" });
  return file(url);
}

function isPicture(url) {
  return /\.(png|jpe?g|gif|webp|svg)$/i.test(fileName(url));
}

function unknown(label, message) {
  return el(
    "details",
    { class: "unknown" },
    el("summary", {}, label),
    el("pre", { dir: "auto" }, JSON.stringify(message, null, 2)),
  );
}

// A button or quick reply. `press(title, payload)` is called once; all choices of the message rest afterwards.
function choice(entry, press) {
  const title = str(entry.title) || (entry.type === "element_share" ? "Share" : "…");
  if (entry.type === "web_url") {
    const href = safe(entry.url);
    return href ? el("a", { class: "button", href, target: "_blank", rel: "noopener noreferrer" }, `${title} ↗`) : el("span", { class: "button" }, title);
  }
  if (entry.type === "phone_number") {
    return el("a", { class: "button", href: `tel:${str(entry.payload).replace(/[^+\d]/g, "")}` }, `${title} ✆`);
  }
  if (entry.type === "element_share") return el("button", { type: "button", disabled: "" }, title);
  const icon = safe(entry.image_url);
  const button = el(
    "button",
    { type: "button", class: "press" },
    icon ? el("img", { class: "chip", src: icon, alt: "" }) : null,
    title,
  );
  button.addEventListener("click", () => press(title, entry.payload, button));
  return button;
}

function choices(entries, press, kind) {
  return entries.length ? el("div", { class: `choices ${kind}`, dir: "auto" }, ...entries.map((entry) => choice(entry, press))) : null;
}

function card(element, press) {
  const image = safe(element.image_url);
  const href = safe(element.default_action?.url ?? element.item_url);
  const title = href
    ? el("a", { class: "title", href, target: "_blank", rel: "noopener noreferrer" }, str(element.title))
    : el("span", { class: "title", dir: "auto" }, str(element.title));
  return el(
    "div",
    { class: "item" },
    image ? el("img", { src: image, alt: "", loading: "lazy", referrerpolicy: "no-referrer" }) : null,
    el(
      "div",
      { class: "body" },
      title,
      element.subtitle ? el("span", { class: "sub", dir: "auto" }, str(element.subtitle)) : null,
      choices(list(element.buttons), press, "buttons"),
    ),
  );
}

function fromCustomer(message) {
  switch (message.messageType) {
    case "text":
      return [words(str(message.text))];
    case "postback":
      return [el("div", { class: "words pressed", dir: "auto" }, str(message.title))];
    case "fileUploadInputResult":
    case "upload":
      return (message.urls ?? []).map((url) => (isPicture(url) ? picture(url) : file(url)));
    case "location": {
      const { lat, long } = message.coordinates ?? {};
      const href = `https://www.openstreetmap.org/?mlat=${Number(lat)}&mlon=${Number(long)}`;
      return [el("a", { href, target: "_blank", rel: "noopener noreferrer" }, `📍 ${Number(lat)}, ${Number(long)}`)];
    }
    default:
      return [unknown(str(message.messageType) || "Unknown message type", message)];
  }
}

function fromBot(message, press) {
  if (typeof message.text === "string") return [words(message.text), choices(list(message.quick_replies), press, "chips")];
  const { type, payload } = message.attachment ?? {};
  if (type === "template" && payload) {
    const elements = list(payload.elements);
    const below = choices(list(payload.buttons), press, "buttons");
    if (payload.template_type === "button") return [words(str(payload.text)), below];
    if (payload.template_type === "generic") return [el("div", { class: "cards" }, ...elements.map((one) => card(one, press)))];
    if (payload.template_type === "list") return [el("div", { class: "rows" }, ...elements.map((one) => card(one, press))), below];
  } else if (payload && typeof payload.url === "string") {
    return [medium(type, payload.url)];
  }
  return [unknown(str(type) || "Unknown message type", message)];
}

// One message as a list item; `same`: the one before has the same speaker.
export function drawn(said, same, press) {
  if (said.speaker === "user" && said.message.messageType === "intro") {
    return el("li", { class: "said system" }, "conversation opened");
  }
  const who = { bot: "Bot", agent: "Agent" }[said.speaker];
  const parts = said.speaker === "user" ? fromCustomer(said.message) : fromBot(said.message, press);
  const time = new Date(said.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return el(
    "li",
    { class: `said ${said.speaker}${same ? " same" : ""}`, "data-number": said.number },
    el("div", { class: "bubble" }, who && !same ? el("div", { class: "by" }, who) : null, ...parts.filter(Boolean)),
    el("time", { class: "time", datetime: said.at }, time),
  );
}
