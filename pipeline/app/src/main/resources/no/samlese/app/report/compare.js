'use strict';
// Two to six municipalities side by side. The data come from compare/data.js, which calls
// samlese.compare; words come from the page itself, so that this file speaks no language.
globalThis.samlese = globalThis.samlese || {};
(() => {
  const MOST = 6;
  const page = document.getElementById('compare');
  const words = page.dataset;
  const lang = document.documentElement.lang;
  const number = (value, digits) =>
    value.toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, i) => values[Number(i)]);
  let data;
  let chosen = [];
  let bearingOnly = false;

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  /** Difference of two rates with its interval, made of the intervals of the two. */
  function difference(rate, reference) {
    if (rate.length < 4 || reference.length < 4) return null;
    const [, r, low, high] = rate;
    const [, r0, low0, high0] = reference;
    const by = r - r0;
    return {
      by,
      low: by - Math.hypot(r - low, high0 - r0),
      high: by + Math.hypot(high - r, r0 - low0),
    };
  }

  const bears = (diff) => diff !== null && (diff.low > 0 || diff.high < 0);

  function selects() {
    const box = document.getElementById('choices');
    box.replaceChildren();
    for (let i = 0; i < MOST; i++) {
      const label = element('label', fill(i === 0 ? words.first : words.other, i + 1));
      const select = element('select');
      select.append(new Option(words.none, ''));
      data.units.forEach((unit, place) => select.append(new Option(unit.name, String(place))));
      select.value = chosen[i] === undefined ? '' : String(chosen[i]);
      select.addEventListener('change', () => choose());
      label.append(select);
      box.append(label);
    }
  }

  function choose() {
    const values = [...document.querySelectorAll('#choices select')].map((s) => s.value);
    chosen = [...new Set(values.filter((v) => v !== '').map(Number))];
    history.replaceState(null, '', '#u=' + chosen.map((i) => data.units[i].id).join(','));
    show();
  }

  function fromAddress() {
    const ids = new URLSearchParams(location.hash.slice(1)).get('u');
    const places = (ids || '').split(',').map((id) => data.units.findIndex((u) => u.id === id));
    const found = places.filter((place) => place >= 0).slice(0, MOST);
    chosen = found.length > 0 ? found : data.units.slice(0, 2).map((unit, i) => i);
  }

  function interval(rate) {
    const digits = rate[3] >= 10 ? 0 : 1;
    return element('small', number(rate[2], digits) + '–' + number(rate[3], digits));
  }

  function mark(made, diff) {
    const more = diff.by > 0;
    const sign = element('span', more ? ' ▲' : ' ▼');
    sign.setAttribute('aria-hidden', 'true');
    const ends = [Math.abs(diff.low), Math.abs(diff.high)].sort((a, b) => a - b);
    const said = fill(more ? words.more : words.less, ...ends.map((end) => number(end, 1)));
    made.title = said;
    made.append(sign, element('span', ' ' + said, 'hidden'));
  }

  function cell(unit, place, reference) {
    const rate = unit.rates[place];
    const made = element('td', undefined, 'number');
    made.append(element('b', number(rate[1], 1)));
    const diff = reference ? difference(rate, reference.rates[place]) : null;
    const marked = bears(diff);
    if (reference) made.classList.add(marked ? 'bears' : 'unclear');
    if (marked) mark(made, diff);
    if (rate.length === 4) made.append(interval(rate));
    return { cell: made, bears: marked };
  }

  function head(units) {
    const row = element('tr');
    row.append(element('th', words.category));
    row.firstChild.scope = 'col';
    units.forEach((unit, i) => {
      const th = element('th', undefined, 'number');
      th.scope = 'col';
      const name = element(unit.page ? 'a' : 'span', unit.name);
      if (unit.page) name.href = unit.page;
      th.append(name, element('small', fill(words.size, number(unit.words, 0), unit.documents)));
      if (i === 0) th.append(element('small', words.reference));
      row.append(th);
    });
    const made = element('thead');
    made.append(row);
    return made;
  }

  function group(title, span) {
    const row = element('tr', undefined, 'group');
    const th = element('th', title);
    th.scope = 'rowgroup';
    th.colSpan = span;
    row.append(th);
    return row;
  }

  function bodies(units) {
    let place = 0;
    let marked = 0;
    const made = data.groups.map((lexicon) => {
      const body = element('tbody');
      body.append(group(lexicon.title, units.length + 1));
      for (const [label, link] of lexicon.categories) {
        const row = element('tr');
        const th = element('th');
        th.scope = 'row';
        const name = element('a', label);
        name.href = link;
        th.append(name);
        row.append(th);
        const cells = units.map((unit, i) => cell(unit, place, i > 0 ? units[0] : null));
        cells.forEach((one) => row.append(one.cell));
        const some = cells.filter((one) => one.bears).length;
        marked += some;
        if (!bearingOnly || some > 0) body.append(row);
        place++;
      }
      return body;
    });
    return { bodies: made.filter((body) => body.rows.length > 1), marked };
  }

  function claims(units) {
    const body = element('tbody');
    body.append(group(words.claims, units.length + 1));
    data.claims.forEach((title, i) => {
      const answers = units.map((unit) => unit.claims[i] === 1);
      const same = answers.every((answer) => answer === answers[0]);
      if (bearingOnly && same) return;
      const row = element('tr');
      const th = element('th', title);
      th.scope = 'row';
      row.append(th);
      answers.forEach((answer) =>
        row.append(element('td', answer ? words.found : words.missing, answer ? '' : 'unclear')));
      body.append(row);
    });
    return body;
  }

  function show() {
    const units = chosen.map((i) => data.units[i]);
    const table = document.getElementById('compared');
    const made = bodies(units);
    table.replaceChildren(table.caption, head(units), ...made.bodies, claims(units));
    document.getElementById('said').textContent =
      units.length < 2 ? words.few : fill(words.marked, made.marked);
  }

  samlese.compare = (content) => {
    data = content;
    if (data.units.length < 2) {
      document.getElementById('said').textContent = words.few;
      return;
    }
    fromAddress();
    selects();
    document.getElementById('bearing').addEventListener('change', (event) => {
      bearingOnly = event.target.checked;
      show();
    });
    document.getElementById('tools').hidden = false;
    window.addEventListener('hashchange', () => { fromAddress(); selects(); show(); });
    show();
  };
})();
