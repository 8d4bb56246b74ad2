// A person plays a customer: start form, conversation, live news from the sandbox.

import { drawn, el } from "./draw.js";

const $ = (id) => document.getElementById(id);
const log = $("log");
const text = $("text");
const PHASES = { bot: "The bot is replying", asking: "Looking for an agent…", agent: "An agent is replying", lost: "Sandbox not reachable" };

let handle = location.hash.slice(1);
let options = { languages: [], channels: [], files: [] };
let last = null;
let newest = 0;

async function call(path, body, type = "application/json") {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": type },
    body: type === "application/json" ? JSON.stringify(body) : body,
  });
  const result = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(result.message || `The sandbox answered ${answer.status}`);
  return result;
}

function problem(message) {
  $("problem").textContent = message;
  $("problem").hidden = !message;
}

async function act(path, body, type) {
  try {
    await call(`/page/conversations/${handle}/${path}`, body, type);
    problem("");
    return true;
  } catch (error) {
    problem(error instanceof TypeError ? "The sandbox cannot be reached. Is it still running?" : error.message);
    return false;
  }
}

// --- start ----------------------------------------------------------------------------------------------------------

async function start() {
  options = await (await fetch("/page/options")).json();
  const form = $("enter");
  form.language.append(...options.languages.map(({ code, name }) => el("option", { value: code }, name)));
  form.channel.append(...options.channels.map((name) => el("option", { value: name }, name)));
  const browser = navigator.language.split("-")[0];
  if (options.languages.some(({ code }) => code === browser)) form.language.value = browser;
  $("files").append(
    ...options.files.map((name) =>
      el("button", { type: "button", onclick: () => { closeMenu(); act("messages", { kind: "file", name }); } }, name)),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form));
    try {
      ({ handle } = await call("/page/conversations", fields));
      location.hash = handle;
      show();
    } catch (error) {
      $("start-problem").textContent = error.message;
    }
  });
  show();
}

function show() {
  $("start").hidden = Boolean(handle);
  $("chat").hidden = !handle;
  if (!handle) return;
  follow();
  text.focus();
}

// --- conversation ---------------------------------------------------------------------------------------------------

function follow() {
  const source = new EventSource(`/page/conversations/${handle}/events`);
  source.addEventListener("message", (event) => news(JSON.parse(event.data)));
  source.addEventListener("error", () => {
    status("lost");
    if (source.readyState === EventSource.CLOSED) problem("This conversation no longer exists, probably because the sandbox was restarted. Start a new customer.");
  });
}

function status(phase) {
  $("status").dataset.phase = phase;
  $("status").textContent = PHASES[phase] ?? phase;
  $("person").disabled = phase !== "bot";
}

function news({ said, phase, person, session, channel }) {
  const name = [person.first, person.last].filter(Boolean).join(" ") || `Guest ${session.replace(/[^\p{L}\p{N}]/gu, "").slice(-4)}`;
  $("name").textContent = name;
  $("name").title = name;
  $("about").textContent = `${channel} · ${person.language} · ${session}`;
  $("avatar").textContent = [...name.matchAll(/(?:^|\s)(\S)/gu)].map((match) => match[1]).slice(0, 2).join("").toUpperCase();
  document.title = `${name} · Agent Desktop sandbox`;
  status(phase);
  if (phase !== "lost") problem("");

  for (const one of said) {
    if (one.number <= newest) continue;
    newest = one.number;
    if (one.speaker === "user" && one.message.messageType === "postback") mark(one.message.title);
    const same = last?.speaker === one.speaker;
    const item = drawn(one, same, press);
    // One time under a group that was written in the same minute.
    if (same && last.at.slice(0, 16) === one.at.slice(0, 16)) log.lastElementChild.querySelector("time")?.remove();
    log.append(item);
    sizes.observe(item);
    last = one;
  }
  if (said.some((one) => one.speaker === "user")) pinned = true;
  toEnd();
}

// Pictures and players grow after they were put in: whoever reads the end stays there.
let pinned = true;
const sizes = new ResizeObserver(toEnd);
sizes.observe(log);
log.addEventListener("scroll", () => { pinned = log.scrollHeight - log.scrollTop - log.clientHeight < 80; });

function toEnd() {
  if (pinned) log.scrollTop = log.scrollHeight;
}

async function press(title, payload, button) {
  const group = button.closest(".said").querySelectorAll("button.press");
  group.forEach((one) => { one.disabled = true; });
  if (await act("messages", { kind: "press", title, payload })) {
    button.setAttribute("aria-pressed", "true");
    text.focus();
  } else {
    group.forEach((one) => { one.disabled = false; });
  }
}

// After a reload: mark what was pressed in the newest message that offers it.
function mark(title) {
  for (const item of [...log.children].reverse()) {
    const buttons = [...item.querySelectorAll("button.press")];
    if (buttons.some((one) => one.getAttribute("aria-pressed"))) return;
    const pressed = buttons.find((one) => one.textContent === title);
    if (pressed) {
      buttons.forEach((one) => { one.disabled = true; });
      pressed.setAttribute("aria-pressed", "true");
      return;
    }
  }
}

async function send() {
  const words = text.value.trim();
  if (!words) return;
  text.value = "";
  grow();
  if (!(await act("messages", { kind: "text", text: words }))) {
    text.value = words;
    grow();
  }
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

function closeMenu() {
  $("more").open = false;
}

$("composer").addEventListener("submit", (event) => { event.preventDefault(); send(); });
text.addEventListener("input", grow);
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  }
});
$("person").addEventListener("click", () => act("person", {}));
$("place").addEventListener("click", () => { closeMenu(); act("messages", { kind: "location", lat: 51.0543, long: 3.7174 }); });
$("own-file").addEventListener("click", () => { closeMenu(); $("file").click(); });
$("file").addEventListener("change", async () => {
  const [chosen] = $("file").files;
  $("file").value = "";
  if (chosen) await act(`files?name=${encodeURIComponent(chosen.name)}`, chosen, "application/octet-stream");
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && $("more").open) {
    closeMenu();
    text.focus();
  }
});
document.addEventListener("click", (event) => {
  if (!$("more").contains(event.target)) closeMenu();
});

start();
