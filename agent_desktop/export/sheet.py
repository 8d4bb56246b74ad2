"""The style sheet of an export as HTML: for the screen, light and dark, and for paper."""

SHEET = """\
:root {
  color-scheme: light dark; --text: #1b2330; --soft: #556072; --line: #e2e5ea; --accent: #3056d3;
  --user: #eff2f6; --bot: #f3effb; --agent: #e6ecfd; --note: #fff6d8; --note-line: #e6d48f; --bad: #be2e25
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e8ebf1; --soft: #aab3c2; --line: #2b313c; --accent: #86a3ff;
    --user: #262c37; --bot: #2b2640; --agent: #223160; --note: #38301a; --note-line: #5d5128; --bad: #ff8077
  }
  body { background: #1a1e25 }
}
body { font: 14px/1.45 system-ui, sans-serif; color: var(--text); max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
section { border-top: 1px solid var(--line); padding: 1rem 0 2rem }
section:first-of-type { border-top: none }
h1 { font-size: 1.3rem; margin: 0; overflow-wrap: anywhere }
.about, time, .event, .day, dt { color: var(--soft); font-size: 12px }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0 1rem }
dd { margin: 0; overflow-wrap: anywhere }
article {
  max-width: 75%; width: fit-content; margin: .5rem 0; padding: .5rem .75rem; border-radius: 12px;
  background: var(--user); break-inside: avoid
}
article.bot { background: var(--bot) }
article.agent { background: var(--agent); margin-left: auto }
article.note { background: var(--note); border: 1px solid var(--note-line); max-width: none; width: auto }
article time { display: block }
article p { margin: .1rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
article a { color: var(--accent) }
article .chip {
  display: inline-block; border: 1px solid var(--accent); border-radius: 999px; padding: 0 .6rem;
  margin: .2rem .3rem 0 0
}
article .card, article .of-card { border-left: 3px solid var(--accent); padding-left: .6rem; margin: 0 }
article .card { font-weight: 600; margin-top: .4rem }
article .raw { font: 12px/1.4 ui-monospace, monospace }
.bad { color: var(--bad) }
.event, .day { text-align: center; margin: .75rem 0 }
.day { font-weight: 600; margin-top: 1.5rem }
@media print {
  body { margin: 0; max-width: none; font-size: 10pt }
  article { border: 1px solid var(--line); print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .day { break-after: avoid }
  h1, dl { break-after: avoid }
  section { break-before: page; border: none; padding-top: 0 }
  section:first-of-type { break-before: auto }
  a::after { content: "" }
}
"""
