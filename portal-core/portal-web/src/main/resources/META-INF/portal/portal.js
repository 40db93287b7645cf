// The portal's one script. Every page works without it; it keeps drafts, shows progress, asks before what cannot be
// undone, and saves steps. It knows no page: it acts on data- attributes that the b: tags write.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = () => document.getElementById('words').dataset;
  const fill = (text, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
  const word = (key, ...values) => fill(words()[key] ?? key, ...values);
  const csrf = () => document.querySelector('meta[name=csrf]')?.content ?? '';
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) =>
      name === 'class' ? (element.className = value) : element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const icon = (name, size = 16) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('class', 'b-i');
    svg.setAttribute('width', size);
    svg.setAttribute('height', size);
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', `${words().icons}#${name}`);
    svg.append(use);
    return svg;
  };
  const call = (address, options = {}) => fetch(address, {
    credentials: 'same-origin',
    ...options,
    headers: { 'X-CSRF-Token': csrf(), Accept: 'application/json', ...options.headers },
  });

  // ---- toasts: six seconds, held while the pointer or the focus is on them
  const STAYS = 6000;
  function passBy(toast) {
    let timer;
    const start = () => { timer = setTimeout(() => toast.remove(), STAYS); };
    const hold = () => clearTimeout(timer);
    toast.addEventListener('pointerenter', hold);
    toast.addEventListener('focusin', hold);
    toast.addEventListener('pointerleave', start);
    toast.addEventListener('focusout', start);
    start();
  }
  function toast(text, bad = false) {
    const box = make('div', { class: bad ? 'b-toast b-toast--bad' : 'b-toast' },
      icon(bad ? 'alert-circle' : 'circle-check', 18), make('div', { class: 'b-grow' }, text));
    if (bad) {
      const close = make('button', { type: 'button', class: 'b-icon-btn b-icon-btn--s', 'aria-label': word('close') }, icon('x'));
      close.addEventListener('click', () => box.remove());
      box.append(close);
    }
    document.getElementById('toasts').append(box);
    if (!bad) passBy(box);
  }

  // ---- dialogs, and the question before what cannot be taken back
  function ask(question, verb, danger) {
    return new Promise(answer => {
      const no = make('button', { type: 'button', class: 'b-btn' }, word('cancel'));
      const yes = make('button', { type: 'button', class: danger ? 'b-btn b-btn--danger-solid' : 'b-btn b-btn--primary' }, verb);
      const dialog = make('dialog', { class: 'b-dialog', 'aria-label': verb },
        make('div', { class: 'b-dialog-body' }, make('p', {}, question)), make('div', { class: 'b-dialog-foot' }, no, yes));
      const end = value => { dialog.close(); dialog.remove(); answer(value); };
      no.addEventListener('click', () => end(false));
      yes.addEventListener('click', () => end(true));
      dialog.addEventListener('cancel', event => { event.preventDefault(); end(false); });
      document.body.append(dialog);
      dialog.showModal();
      no.focus();
    });
  }
  const agreed = new WeakSet();
  document.addEventListener('click', async event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.form && button.type === 'submit' && underway.has(button.form)) {
      event.preventDefault();
      event.stopPropagation();
      if (await arrivedAll(button)) button.click();
      return;
    }
    if (button.dataset.opens) document.getElementById(button.dataset.opens)?.showModal();
    else if ('closes' in button.dataset) button.closest('dialog').close();
    else if ('remove' in button.dataset) takeOut(button);
    else if (button.dataset.copy !== undefined) {
      await navigator.clipboard.writeText(button.dataset.copy);
      toast(word('copied'));
    } else if (button.dataset.confirm && !agreed.has(button)) {
      event.preventDefault();
      event.stopPropagation();
      if (await ask(button.dataset.confirm, button.textContent.trim(), button.classList.contains('b-btn--danger'))) {
        agreed.add(button);
        button.click();
        agreed.delete(button);
      }
    } else if (button.dataset.update && window.PrimeFaces) {
      event.preventDefault();
      PrimeFaces.ab({ s: button.id, f: button.form.id, p: button.form.id, u: button.dataset.update });
    }
  }, true);
  function takeOut(button) {
    const form = button.closest('form');
    const next = button.closest('.b-chips, .b-files')?.querySelector('input:not([type=hidden])');
    button.closest('.b-tag, .b-file').remove();
    next?.focus();
    form?.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // ---- menus close when one looks elsewhere; Ctrl K and / go to the search
  document.addEventListener('pointerdown', event =>
    all('details.b-pop[open]').filter(pop => !pop.contains(event.target)).forEach(pop => { pop.open = false; }));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      all('details.b-pop[open], details.b-more[open]').forEach(pop => { pop.open = false; pop.querySelector('summary').focus(); });
    }
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    const wanted = (event.ctrlKey || event.metaKey) ? event.key.toLowerCase() === 'k' : event.key === '/' && !event.altKey && !typing;
    if (wanted && !event.defaultPrevented) {
      const search = document.querySelector('[data-search]');
      if (search?.offsetParent) { event.preventDefault(); search.focus(); search.select(); }
    }
  });
  document.addEventListener('change', event => {
    if (event.target.matches('[data-at-once]')) event.target.form.requestSubmit();
  });

  // ---- counters
  const length = text => [...text].length;
  function count(counter) {
    const field = document.getElementById(counter.dataset.counter);
    if (!field) return;
    const max = Number(counter.dataset.max);
    const now = length(field.value);
    counter.textContent = word('fieldCount', now.toLocaleString(document.documentElement.lang), max.toLocaleString(document.documentElement.lang));
    counter.classList.toggle('is-over', now > max);
  }

  // ---- chips: tags and people
  function chips(box) {
    const input = box.querySelector('input:not([type=hidden])');
    const list = box.querySelector('datalist');
    const add = () => {
      input.value.split(/[,，、;；]/).map(text => text.trim()).filter(Boolean).forEach(text => {
        const option = [...(list?.options ?? [])].find(each => each.label === text || each.value === text);
        const value = option?.value ?? text;
        if (all('input[type=hidden]', box).some(each => each.value === value)) return;
        const remove = make('button', { type: 'button', 'data-remove': '', 'aria-label': word('chipsRemove', text) }, icon('x', 14));
        box.insertBefore(make('span', { class: 'b-tag' }, option?.label || text,
          make('input', { type: 'hidden', name: box.dataset.chips, value }), remove), input);
      });
      input.value = '';
      box.closest('form')?.dispatchEvent(new Event('input', { bubbles: true }));
    };
    input.addEventListener('keydown', event => {
      if ((event.key === 'Enter' && !event.isComposing && input.value.trim()) || event.key === ',' || event.key === '，') {
        event.preventDefault();
        add();
      } else if (event.key === 'Backspace' && !input.value) {
        box.querySelector('.b-tag:last-of-type [data-remove]')?.click();
      }
    });
    input.addEventListener('change', add);
    if (box.dataset.source) suggest(box, input, list);
  }
  function suggest(box, input, list) {
    let last = '';
    input.addEventListener('input', debounce(async () => {
      const text = input.value.trim();
      if (!text || text === last) return;
      last = text;
      const address = new URL(box.dataset.source, location);
      address.searchParams.set('q', text);
      const answer = await call(address).catch(() => null);
      if (!answer?.ok) return;
      list.replaceChildren(...(await answer.json()).map(each => make('option', { value: each.value, label: each.label })));
    }, 200));
  }
  // ---- what is there already, while one types: an address answers [{label, address, note}], a list shows it
  function watch(input) {
    const list = document.getElementById(input.dataset.shows);
    let last = input.value.trim();
    if (list) input.addEventListener('input', debounce(async () => {
      const text = input.value.trim().slice(0, 200);
      if (text === last) return;
      last = text;
      const address = new URL(input.dataset.asks, location);
      address.searchParams.set('q', text);
      const answer = await call(address).catch(() => null);
      if (!answer?.ok || text !== last) return;
      const rows = await answer.json();
      list.replaceChildren(...(rows.length ? rows.map(found) : [make('li', { class: 't-2' }, list.dataset.none)]));
    }, 350));
  }
  const found = row => make('li', {}, make('div', { class: 'b-grow' },
    make('a', { class: 'b-title b-title--s', href: row.address, target: '_blank', rel: 'noopener' }, row.label),
    make('div', { class: 't-meta' }, row.note)));
  function debounce(act, wait) {
    let timer;
    return (...values) => { clearTimeout(timer); timer = setTimeout(() => act(...values), wait); };
  }

  // ---- files: sent at once, with progress; the form carries the ids
  const sizeOf = bytes => bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
  function files(box) {
    const input = box.querySelector('input[type=file]');
    input.addEventListener('change', () => { [...input.files].forEach(file => send(box, file)); input.value = ''; });
    ['dragover', 'dragleave', 'drop'].forEach(kind => box.addEventListener(kind, event => {
      event.preventDefault();
      box.classList.toggle('is-over', kind === 'dragover');
      if (kind === 'drop') [...event.dataTransfer.files].forEach(file => send(box, file));
    }));
  }
  function fileLine(box, name, ...more) {
    const remove = make('button', { type: 'button', class: 'b-icon-btn b-icon-btn--s', 'data-remove': '', 'aria-label': word('fileRemove', name) }, icon('x'));
    const line = make('span', { class: 'b-file' }, icon('file', 18), make('span', { class: 't-cut' }, name), ...more, remove);
    box.insertBefore(line, box.querySelector('.b-files-add'));
    return line;
  }
  function arrived(line, box, ref, name) {
    line.append(make('input', { type: 'hidden', name: box.dataset.files, value: ref }),
      make('input', { type: 'hidden', name: `${box.dataset.files}-name`, value: name }));
  }
  /** Files on their way, by form: what is submitted before they arrived would go without them. */
  const underway = new Map();
  async function arrivedAll(button) {
    const form = button.form;
    button.setAttribute('aria-busy', 'true');
    const all = await Promise.all(underway.get(form));
    button.removeAttribute('aria-busy');
    return all.every(Boolean) && !underway.has(form);
  }
  /** @param sent settles with whether it arrived */
  function onItsWay(form, sent) {
    if (!form) return;
    underway.set(form, [...underway.get(form) ?? [], sent]);
    sent.then(() => {
      const left = underway.get(form).filter(each => each !== sent);
      if (left.length) underway.set(form, left); else underway.delete(form);
    });
  }
  function send(box, file) {
    const bar = make('progress', { max: 100, value: 0, 'aria-label': file.name });
    const line = fileLine(box, file.name, make('small', {}, sizeOf(file.size)), bar);
    const failed = text => { bar.remove(); line.classList.add('is-bad'); line.append(make('span', { role: 'alert' }, text)); };
    const limit = Number(box.dataset.maxBytes || 0);
    if (limit && file.size > limit) { failed(word('fileLimit', sizeOf(limit))); return; }
    const request = new XMLHttpRequest();
    const address = new URL(box.dataset.to, location);
    address.searchParams.set('name', file.name);
    request.open('POST', address);
    request.setRequestHeader('X-CSRF-Token', csrf());
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID?.() ?? String(Date.now() + Math.random()));
    request.upload.addEventListener('progress', event => { bar.value = event.loaded / event.total * 100; });
    request.addEventListener('error', () => failed(word('fileFailed', file.name)));
    request.addEventListener('load', () => {
      let said = {};
      try { said = JSON.parse(request.responseText); } catch { /* an answer that is no JSON says nothing more */ }
      if (request.status >= 300) { failed(word('fileRefused', file.name, said.detail ?? request.status)); return; }
      bar.remove();
      arrived(line, box, said.ref ?? said.upload, file.name);
      box.closest('form')?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    onItsWay(box.closest('form'), new Promise(done =>
      request.addEventListener('loadend', () => done(request.status > 0 && request.status < 300))));
    request.send(file);
    line.querySelector('[data-remove]').addEventListener('click', () => request.abort());
  }

  // ---- writer: its script is only asked for where somebody writes
  function writer(box) {
    import('./writer.js').then(({ dressWriter }) => dressWriter(box, { word, make, icon, call, csrf, toast, debounce, onItsWay }))
      .catch(() => { /* without it the text is written plainly */ });
  }

  // ---- drafts: kept on the server while one writes, offered when one comes back
  const DRAFTS = '/api/v1/portal/drafts/';
  const KEPT_APART = new Set(['csrf', 'draft', 'jakarta.faces.ViewState', 'jakarta.faces.ClientWindow']);
  function fields(form) {
    const kept = {};
    for (const [name, value] of new FormData(form)) {
      const field = form.elements[name];
      if (KEPT_APART.has(name) || typeof value !== 'string' || field?.type === 'password' || name === form.id) continue;
      kept[name] = name in kept ? `${kept[name]}\n${value}` : value; // several values of one field stand line by line
    }
    return kept;
  }
  async function draft(form) {
    const address = DRAFTS + encodeURIComponent(form.dataset.draftKey);
    const line = make('span', { class: 'b-draft', role: 'status' });
    form.querySelector('.b-form-foot')?.prepend(line, make('span', { class: 'b-grow' }));
    const untouched = JSON.stringify(fields(form));
    const time = at => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    let last = untouched;
    let leaving = false;
    const save = async () => {
      const now = JSON.stringify(fields(form));
      if (leaving || now === last) return;
      const answer = await call(address, {
        method: 'PUT', keepalive: now.length < 60000, headers: { 'Content-Type': 'application/json' }, body: `{"fields":${now}}` }).catch(() => null);
      if (answer?.ok) { last = now; line.textContent = word('draftSaved', time(Date.now())); }
      else line.textContent = word(answer?.status === 401 ? 'ajaxExpired' : 'draftUnsaved');
    };
    form.addEventListener('input', debounce(save, 1500));
    form.addEventListener('submit', () => { leaving = true; sessionStorage.setItem('banyan.sent', form.dataset.draftKey); });
    // a page that comes back after a submit was reloaded under it: what was typed goes back into its fields without a question
    const sent = sessionStorage.getItem('banyan.sent') === form.dataset.draftKey;
    sessionStorage.removeItem('banyan.sent');
    document.addEventListener('visibilitychange', () => { if (document.hidden) save(); });
    const answer = await call(address).catch(() => null);
    if (!answer?.ok) return;
    const found = await answer.json();
    if (Object.keys(found.fields ?? {}).length && JSON.stringify(found.fields) !== untouched) {
      if (sent) restore(form, found.fields); else offer(form, found, address, time);
    }
  }
  function offer(form, found, address, time) {
    const take = make('button', { type: 'button', class: 'b-btn b-btn--s' }, word('draftRestore'));
    const leave = make('button', { type: 'button', class: 'b-btn b-btn--quiet b-btn--s' }, word('draftDiscard'));
    const note = make('div', { class: 'b-note b-form-errors' }, icon('history', 18),
      make('div', { class: 'b-grow' }, word('draftFound', time(found.at))), take, leave);
    form.prepend(note);
    take.addEventListener('click', () => { restore(form, found.fields); note.remove(); });
    leave.addEventListener('click', () => { call(address, { method: 'DELETE' }); note.remove(); });
  }
  function restore(form, kept) {
    Object.entries(kept).forEach(([name, value]) => {
      const values = value.split('\n');
      const box = all('[data-chips]', form).find(each => each.dataset.chips === name);
      if (box) {
        const input = box.querySelector('input:not([type=hidden])');
        all('.b-tag', box).forEach(tag => tag.remove());
        input.value = values.filter(Boolean).join(',');
        input.dispatchEvent(new Event('change'));
        return;
      }
      const sent = all('[data-files]', form).find(each => each.dataset.files === name);
      if (sent) {
        const names = (kept[`${name}-name`] ?? value).split('\n');
        all('.b-file', sent).forEach(line => line.remove());
        values.filter(Boolean).forEach((ref, i) => arrived(fileLine(sent, names[i] ?? ref), sent, ref, names[i] ?? ref));
        return;
      }
      all(`[name="${CSS.escape(name)}"]`, form).forEach(field => {
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
        else if (field.type !== 'hidden') field.value = value;
      });
    });
    form.dispatchEvent(new Event('input', { bubbles: true }));
    all('[data-counter]', form).forEach(count);
  }

  // ---- what goes on by itself: its page is looked at again until it has ended; nobody is disturbed who types
  const LOOKS = 2000;
  function goesOn(note) {
    const main = note.closest('main');
    const disturbs = () => document.hidden || document.querySelector('main :is(input, textarea, select):focus, dialog[open]');
    const timer = setInterval(async () => {
      if (disturbs()) return;
      const answer = await fetch(location, { credentials: 'same-origin', headers: { Accept: 'text/html' } }).catch(() => null);
      if (answer?.redirected) { clearInterval(timer); toast(word('ajaxExpired'), true); return; }
      const next = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('main');
      if (!next || disturbs() || !note.isConnected) return;
      clearInterval(timer);
      const focused = main.contains(document.activeElement) && document.activeElement.getAttribute('href');
      main.replaceChildren(...next.childNodes);
      if (focused) main.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
      dress(main);
      if (!main.querySelector('[data-goes-on]')) toast(main.querySelector('.b-note')?.textContent.trim() ?? document.title);
    }, LOOKS);
  }

  // ---- one press sends once
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 4000);
  });
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach(form => delete form.dataset.sent));

  // ---- Ajax of PrimeFaces: an answer that did not come, and a session that ended, are said
  function hookPrimeFaces() {
    if (!window.jQuery) return;
    jQuery(document).on('pfAjaxError', (event, request) =>
      toast(word(request?.status === 401 || request?.status === 403 ? 'ajaxExpired' : 'ajaxFailed'), true));
    jQuery(document).on('pfAjaxComplete', () => dress(document));
  }

  function dress(root) {
    const once = (selector, act) => all(selector, root).filter(each => !each.dataset.dressed)
      .forEach(each => { each.dataset.dressed = 'yes'; act(each); });
    once('[data-counter]', counter => {
      document.getElementById(counter.dataset.counter)?.addEventListener('input', () => count(counter));
      count(counter);
    });
    once('[data-chips]', chips);
    once('[data-files]', files);
    once('[data-asks]', watch);
    once('[data-writer]', writer);
    once('form[data-draft-key]', draft);
    once('.b-toast', passBy);
    once('[data-goes-on]', goesOn);
    once('[data-focus]', note => note.focus());
  }
  document.documentElement.classList.add('js');
  dress(document);
  hookPrimeFaces();
  window.banyan = { toast, ask, call, dress };
})();
