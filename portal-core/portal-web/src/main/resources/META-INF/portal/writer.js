// Markdown with tools, pictures, names of members and a preview made by the server. The text stays a plain textarea: whoever
// has no script writes the same.
const PICTURES = /^image\/(png|jpeg|gif|webp)$/;
const TOOLS = [
  ['writeBold', 'bold', area => wrap(area, '**', '**'), 'b'],
  ['writeHeading', 'heading', area => lines(area, '## '), null],
  ['writeList', 'list', area => lines(area, '- '), null],
  ['writeNumbers', 'list-numbers', area => lines(area, '1. '), null],
  ['writeQuote', 'blockquote', area => lines(area, '> '), null],
  ['writeCode', 'code', area => code(area), 'e'],
  ['writeLink', 'link', area => link(area), 'k'],
];

// ---- changes of the text keep the browser's own undo
function put(area, text, from = area.selectionStart, to = area.selectionEnd) {
  area.focus();
  area.setSelectionRange(from, to);
  const done = text ? document.execCommand?.('insertText', false, text) : from === to || document.execCommand?.('delete');
  if (!done) area.setRangeText(text, from, to, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
function wrap(area, before, after) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const chosen = value.slice(from, to);
  const marked = value.slice(from - before.length, from) === before && value.slice(to, to + after.length) === after;
  if (!chosen && value.slice(to, to + after.length) === after && value[from - 1] !== before[0]) {
    area.setSelectionRange(to + after.length, to + after.length); // pressed again: what is bold ends here
  } else if (marked) {
    put(area, chosen, from - before.length, to + after.length);
    area.setSelectionRange(from - before.length, to - before.length);
  } else {
    put(area, before + chosen + after);
    area.setSelectionRange(from + before.length, from + before.length + chosen.length);
  }
}
function lines(area, mark) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const end = value.indexOf('\n', to) < 0 ? value.length : value.indexOf('\n', to);
  const old = value.slice(start, end).split('\n');
  const marked = old.every(line => line.startsWith(mark) || (mark === '1. ' && /^\d+\. /.test(line)));
  const now = old.map((line, i) => marked ? line.replace(/^(\d+\. |[^ ]+ )/, '')
    : (mark === '1. ' ? `${i + 1}. ` : mark) + line.replace(/^(#{1,6} |[-*] |\d+\. |> )/, ''));
  put(area, now.join('\n'), start, end);
}
function code(area) {
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
  if (chosen.includes('\n')) put(area, `\n\`\`\`\n${chosen}\n\`\`\`\n`);
  else wrap(area, '`', '`');
}
function link(area) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const chosen = value.slice(from, to);
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  put(area, isAddress ? `[](${chosen})` : `[${chosen}](https://)`);
  const at = isAddress ? from + 1 : from + chosen.length + 3;
  area.setSelectionRange(at, isAddress ? at : at + 8);
}
function table(area, head) {
  const before = area.selectionStart && area.value[area.selectionStart - 1] !== '\n' ? '\n\n' : '';
  put(area, `${before}| ${head} | ${head} |\n| --- | --- |\n|  |  |\n`);
}
// A new line in a list begins the next item; in an empty item it ends the list.
function goOn(area) {
  const { selectionStart: at, selectionEnd: to, value } = area;
  if (at !== to) return false;
  const start = value.lastIndexOf('\n', at - 1) + 1;
  const mark = value.slice(start, at).match(/^(\s*)([-*>]|(\d+)\.) (.*)$/);
  if (!mark) return false;
  if (!mark[4]) put(area, '', start, at);
  else put(area, `\n${mark[1]}${mark[3] ? `${Number(mark[3]) + 1}.` : mark[2]} `);
  return true;
}

// ---- pictures: sent at once, shown where the cursor was
async function picture(box, area, file, kit) {
  const name = file.name && file.name !== 'image.png' ? file.name : `${kit.word('writeImageName')}.${file.type.split('/')[1]}`;
  if (!PICTURES.test(file.type)) { kit.toast(kit.word('writeImageKind', name), true); return; }
  const holder = `![${kit.word('writeImageSending', name)}…]()`;
  put(area, holder);
  const address = new URL(box.dataset.upload, location);
  address.searchParams.set('name', name);
  const sending = kit.call(address, { method: 'POST', body: file,
    headers: { 'Content-Type': file.type, 'Idempotency-Key': crypto.randomUUID?.() ?? String(Date.now() + Math.random()) } }).catch(() => null);
  let placed;
  kit.onItsWay(box.closest('form'), new Promise(done => { placed = done; })); // the form waits for the address
  const answer = await sending;
  const said = await answer?.json().catch(() => ({}));
  const at = area.value.indexOf(holder);
  const alt = name.replace(/\.[a-z]+$/i, '').replace(/[\[\]\\]/g, '');
  if (at >= 0) put(area, answer?.ok ? `![${alt}](${said.address})` : '', at, at + holder.length);
  placed(Boolean(answer?.ok));
  if (!answer?.ok) kit.toast(answer ? kit.word('fileRefused', name, said?.detail ?? answer.status) : kit.word('fileFailed', name), true);
}
function takesPictures(box, area, bar, kit) {
  const input = kit.make('input', { type: 'file', accept: 'image/png,image/jpeg,image/gif,image/webp', multiple: '', hidden: '', tabindex: '-1', 'aria-hidden': 'true' });
  const send = async files => { for (const file of files) await picture(box, area, file, kit); };
  input.addEventListener('change', () => { send([...input.files]); input.value = ''; });
  button(bar, kit, 'writeImage', 'photo', () => input.click());
  box.append(input);
  area.addEventListener('paste', event => {
    const files = [...event.clipboardData.files];
    if (files.some(file => PICTURES.test(file.type)) && !event.clipboardData.types.includes('text/plain')) { event.preventDefault(); send(files); }
  });
  area.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
  area.addEventListener('drop', event => {
    if (event.dataTransfer.files.length) { event.preventDefault(); send([...event.dataTransfer.files]); }
  });
}

// ---- names of members after an @
function names(box, area, kit) {
  const list = kit.make('ul', { class: 'b-writer-people', role: 'listbox', id: `${area.id}-p`, 'aria-label': '@', hidden: '' });
  const status = kit.make('span', { class: 'sr', role: 'status' });
  let chosen = 0;
  let asked = 0;
  box.append(list, status);
  area.setAttribute('aria-autocomplete', 'list');
  area.setAttribute('aria-controls', list.id);
  const typed = () => area.value.slice(0, area.selectionStart).match(/(?:^|[^\p{L}\p{N}._@-])@([\p{L}\p{N}._-]{0,40})$/u)?.[1];
  const hide = () => { list.hidden = true; area.removeAttribute('aria-activedescendant'); };
  const choose = i => {
    chosen = (i + list.children.length) % list.children.length;
    [...list.children].forEach((each, j) => each.setAttribute('aria-selected', String(j === chosen)));
    area.setAttribute('aria-activedescendant', list.children[chosen].id);
  };
  const take = () => {
    const at = area.selectionStart;
    put(area, `@${list.children[chosen].dataset.login} `, at - (typed() ?? '').length - 1, at);
    hide();
  };
  const ask = kit.debounce(async () => {
    const words = typed();
    const mine = ++asked;
    if (words === undefined) { hide(); return; }
    const address = new URL(box.dataset.mentions, location);
    address.searchParams.set('words', words);
    const answer = await kit.call(address).catch(() => null);
    if (!answer?.ok || mine !== asked) return;
    const found = await answer.json();
    list.replaceChildren(...found.map((one, i) => {
      const item = kit.make('li', { role: 'option', id: `${list.id}${i}`, 'data-login': one.login },
        kit.make('strong', {}, one.person.name), kit.make('span', { class: 't-meta' }, `@${one.login} ${one.person.line ?? ''}`));
      item.addEventListener('pointerdown', event => { event.preventDefault(); chosen = i; take(); });
      return item;
    }));
    status.textContent = found.length ? kit.word('writePeople', found.length) : kit.word('writeNobody');
    list.hidden = !found.length;
    if (found.length) choose(0); else hide();
  }, 120);
  area.addEventListener('input', () => { if (typed() === undefined) hide(); else ask(); });
  area.addEventListener('blur', hide);
  return event => {
    if (list.hidden) return false;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Enter' || event.key === 'Tab') take();
    else if (event.key === 'Escape') hide();
    else return false;
    return true;
  };
}

// ---- preview
function previewer(box, area, bar, kit) {
  const shown = kit.make('div', { class: 'b-prose', hidden: '', tabindex: '0', role: 'region', 'aria-label': kit.word('writePreview') });
  const toggle = kit.make('button', { type: 'button', class: 'b-btn b-btn--quiet b-btn--s b-end' }, kit.word('writePreview'));
  const tools = () => [...bar.querySelectorAll('.b-icon-btn')];
  const write = () => {
    shown.hidden = true;
    area.hidden = false;
    tools().forEach(tool => { tool.disabled = false; });
    toggle.textContent = kit.word('writePreview');
    area.focus();
  };
  const look = async () => {
    const answer = await kit.call(box.dataset.preview, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ markdown: area.value }) }).catch(() => null);
    const said = await answer?.json().catch(() => ({}));
    if (!answer?.ok) { kit.toast(said?.detail ?? kit.word('ajaxFailed'), true); return; }
    shown.innerHTML = said.html; // cleaned by the server that answered
    shown.hidden = false;
    area.hidden = true;
    tools().forEach(tool => { tool.disabled = true; });
    toggle.textContent = kit.word('writeEdit');
  };
  toggle.addEventListener('click', () => shown.hidden ? look() : write());
  bar.append(toggle);
  box.append(shown);
  return toggle;
}

function button(bar, kit, word, icon, act, key) {
  const said = kit.word(word) + (key ? ` (Ctrl ${key.toUpperCase()})` : '');
  const made = kit.make('button', { type: 'button', class: 'b-icon-btn', title: said, 'aria-label': said, tabindex: bar.childElementCount ? '-1' : '0' }, kit.icon(icon, 18));
  made.addEventListener('click', act);
  bar.append(made);
}
// One stop for the Tab key; arrows go from tool to tool.
function arrows(bar) {
  bar.addEventListener('keydown', event => {
    const all = [...bar.querySelectorAll('button')];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || !all.includes(event.target)) return;
    event.preventDefault();
    const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
    all.forEach(each => { each.tabIndex = each === next ? 0 : -1; });
    next.focus();
  });
}

export function dressWriter(box, kit) {
  const area = box.querySelector('textarea');
  const bar = kit.make('div', { class: 'b-writer-tools', role: 'toolbar', 'aria-label': kit.word('writeTools'), 'aria-controls': area.id });
  TOOLS.forEach(([word, icon, act, key]) => button(bar, kit, word, icon, () => act(area), key));
  button(bar, kit, 'writeTable', 'layout-grid', () => table(area, kit.word('writeTableHead')));
  if (box.dataset.upload) takesPictures(box, area, bar, kit);
  const toggle = box.dataset.preview ? previewer(box, area, bar, kit) : null;
  const naming = box.dataset.mentions ? names(box, area, kit) : () => false;
  arrows(bar);
  box.prepend(bar);
  area.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (naming(event)) { event.preventDefault(); event.stopPropagation(); return; }
    const control = (event.ctrlKey || event.metaKey) && !event.altKey;
    const tool = control && !event.shiftKey && TOOLS.find(each => each[3] === event.key.toLowerCase());
    if (tool) tool[2](area);
    else if (control && event.shiftKey && event.code === 'Digit8') lines(area, '- ');
    else if (control && event.shiftKey && event.code === 'Digit7') lines(area, '1. ');
    else if (control && event.shiftKey && event.key.toLowerCase() === 'p' && toggle) toggle.click();
    else if (!(event.key === 'Enter' && !control && !event.shiftKey && goOn(area))) return;
    event.preventDefault();
    event.stopPropagation();
  });
}
