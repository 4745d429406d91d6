// The concordance: all counted hits, loaded in portions from scripts beside the page (a page that
// is opened from a folder may load nothing else), filtered and shown in slices so that typing is
// never held up. Names of documents are data: they are only ever set as text.
'use strict';

(() => {
  const STEP = 100; // rows shown at first, and more at a time
  const SLICE = 10; // milliseconds of work before the page may answer
  const AT_ONCE = 3; // scripts that load at the same time
  const UNASKED = 400000; // hits that are read without a filter before somebody asks for all
  const EXPORTED = 200000;

  // Places in a hit.
  const [DOCUMENT, ANCHOR, PAGE, TERM, LEFT, KEY, RIGHT, CODES] = [0, 1, 2, 3, 4, 5, 6, 7];
  // Places in a document of the index.
  const [PATH, TITLE, UNIT, YEAR, TYPE, PAGED] = [0, 1, 2, 3, 4, 5];

  const element = (id) => document.getElementById(id);
  const form = document.querySelector('form.explorer');
  const fields = ['q', 'municipality', 'category', 'term', 'code', 'year', 'type', 'sort'];
  const numerals = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en' : 'nb');
  const alphabet = new Intl.Collator(document.documentElement.lang);

  let index = null;
  let wanted = null; // the filter as numbers
  let shown = STEP;
  let round = 0; // grows with every change, so that work on an older question stops
  let all = false; // whether more than UNASKED hits shall be read
  let portions = []; // { rows, state: '' | 'loading' | 'here' | 'broken' }
  let loading = 0;
  let search = null; // progress of the search of this round

  const say = (key, ...values) =>
    values.reduce((text, value, i) => text.replace(`{${i}}`, value), index.texts[key]);

  // ---- Choices

  function option(value, label) {
    const node = document.createElement('option');
    node.value = value;
    node.textContent = label;
    return node;
  }

  function fill(id, groups) {
    const select = element(id);
    select.append(option('', index.texts.any));
    for (const [label, options] of groups) {
      let place = select;
      if (label) {
        place = document.createElement('optgroup');
        place.label = label;
        select.append(place);
      }
      place.append(...options.map(([value, text]) => option(value, text)));
    }
  }

  function grouped(items, group, entry) {
    const groups = new Map();
    items.forEach((item, i) => {
      const label = group(item);
      groups.set(label, [...(groups.get(label) || []), entry(item, i)]);
    });
    return [...groups];
  }

  const sorted = (entries) => entries.sort((a, b) => alphabet.compare(a[1], b[1]));

  const sortedGroups = (groups) =>
    groups.map(([label, entries]) => [label, sorted(entries)]).sort((a, b) => alphabet.compare(a[0], b[0]));

  function fillChoices() {
    const years = [...new Set(index.documents.map((d) => d[YEAR]).filter(Boolean))].sort().reverse();
    fill('municipality', [['', index.municipalities]]);
    fill('category', grouped(index.categories, (c) => c[2], (c) => [c[0], c[1]]));
    fill('term', sortedGroups(grouped(index.terms, (t) => index.categories[t[2]][1], (t) => [t[0], t[1]])));
    fill('code', sortedGroups(grouped(index.codes, (c) => codeName(c), (c) => [`${c[0]}:${c[1]}`, c[3]])));
    fill('year', [['', years.map((year) => [year, year])]]);
    fill('type', [['', index.types]]);
  }

  const codeName = (code) => code[2] + (code[4] ? ' *' : '');

  // ---- The question, in the address and as numbers

  function readAddress() {
    const address = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) {
      form.elements[name].value = address.get(name) || '';
      if (form.elements[name].selectedIndex === -1) {
        form.elements[name].value = '';
      }
    }
  }

  function writeAddress() {
    const address = new URLSearchParams();
    for (const name of fields) {
      if (form.elements[name].value) {
        address.set(name, form.elements[name].value);
      }
    }
    const hash = address.toString();
    if (hash !== location.hash.slice(1)) {
      history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
    }
  }

  const value = (name) => form.elements[name].value;

  function numbers(list, id) {
    return new Set(list.flatMap((entry, i) => (entry[0] === id ? [i] : [])));
  }

  function ask() {
    const code = value('code');
    wanted = {
      words: value('q').toLocaleLowerCase().split(/\s+/).filter(Boolean),
      municipality: value('municipality') && numbers(index.municipalities, value('municipality')),
      category: value('category') && numbers(index.categories, value('category')),
      term: value('term') && numbers(index.terms, value('term')),
      code: code ? index.codes.findIndex((c) => `${c[0]}:${c[1]}` === code) : -1,
      year: value('year'),
      type: value('type'),
      sort: value('sort'),
    };
    if (wanted.term && !wanted.category) {
      wanted.within = new Set([...wanted.term].map((term) => index.terms[term][2]));
    } else {
      wanted.within = wanted.category;
    }
    // Which documents can answer is settled once and not for every hit.
    wanted.documents = index.documents.map(documentFits);
  }

  const documentFits = (d) =>
    (!wanted.municipality || wanted.municipality.has(d[UNIT])) &&
    (!wanted.year || d[YEAR] === wanted.year) &&
    (!wanted.type || d[TYPE] === wanted.type);

  function fits(row) {
    if (!wanted.documents[row[DOCUMENT]]) return false;
    if (wanted.term && !wanted.term.has(row[TERM])) return false;
    if (wanted.category && !wanted.category.has(index.terms[row[TERM]][2])) return false;
    if (wanted.code >= 0 && !row[CODES].includes(wanted.code)) return false;
    if (wanted.words.length === 0) return true;
    const text = `${row[LEFT]}${row[KEY]}${row[RIGHT]}`.toLocaleLowerCase();
    return wanted.words.every((word) => text.includes(word));
  }

  const meets = (set, list) => !set || list.some((number) => set.has(number));

  const canAnswer = (portion) =>
    meets(wanted.municipality, portion[1]) && meets(wanted.within, portion[2]);

  // ---- Search in slices

  function restart() {
    round++;
    ask();
    writeAddress();
    search = { portion: 0, row: 0, found: [], top: [], timer: 0, told: 0 };
    load();
    work(round);
  }

  function work(own) {
    if (own !== round) return;
    const until = performance.now() + SLICE;
    while (search.portion < portions.length && performance.now() < until) {
      const portion = portions[search.portion];
      if (!canAnswer(index.portions[search.portion])) {
        search.portion++;
      } else if (portion.state === 'here') {
        searchSome(portion, until);
      } else if (portion.state === 'broken') {
        search.portion++;
      } else {
        break;
      }
    }
    const done = search.portion >= portions.length;
    const now = performance.now();
    if (done || now - search.told > 300) {
      search.told = now;
      show(done);
    }
    if (!done && portions[search.portion].state === 'here') {
      setTimeout(work, 0, own);
    }
  }

  function searchSome(portion, until) {
    const rows = portion.rows;
    let i = search.row;
    for (; i < rows.length; i++) {
      if ((i & 255) === 0 && i > search.row && performance.now() > until) break;
      if (fits(rows[i])) {
        search.found.push(rows[i]);
        keep(rows[i]);
      }
    }
    search.row = i;
    if (i === rows.length) {
      search.portion++;
      search.row = 0;
    }
  }

  // ---- The first rows in the order asked for: only these are ever sorted

  // Letters after z in their Norwegian order, so that plain comparison does.
  const plain = (text) =>
    text.toLocaleLowerCase().replace(/[æøå]/g, (letter) => ({ æ: '{', ø: '|', å: '}' })[letter]);

  const sortKeys = {
    municipality: (row) => index.documents[row[DOCUMENT]][UNIT],
    year: (row) => index.documents[row[DOCUMENT]][YEAR] || '9999',
    left: (row) => plain(row[LEFT]).match(/[\p{L}\p{N}{|}-]+/gu)?.reverse().join(' ') ?? '',
    right: (row) => plain(row[RIGHT]).match(/[\p{L}\p{N}{|}-]+/gu)?.join(' ') ?? '',
  };

  function keep(row) {
    const top = search.top;
    if (!wanted.sort) {
      if (top.length < shown) top.push({ row });
      return;
    }
    const key = sortKeys[wanted.sort](row);
    if (top.length === shown && !(key < top[top.length - 1].key)) return;
    let low = 0;
    let high = top.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (key < top[middle].key) high = middle;
      else low = middle + 1;
    }
    top.splice(low, 0, { row, key });
    if (top.length > shown) top.pop();
  }

  // ---- What is seen

  function link(href, text) {
    const node = document.createElement(href ? 'a' : 'bdi');
    if (href) node.href = href;
    node.textContent = text;
    return node;
  }

  function cell(name, className, ...content) {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...content);
    return node;
  }

  function bdi(text) {
    const node = document.createElement('bdi');
    node.textContent = text;
    return node;
  }

  const hitPage = (d, row) => (d[PATH] ? `${d[PATH]}#h-${row[ANCHOR]}` : '');

  // Code and values, several values of one code together.
  function codesOf(row, told = () => true) {
    const values = new Map();
    for (const code of row[CODES].map((number) => index.codes[number]).filter(told)) {
      values.set(codeName(code), [...(values.get(codeName(code)) || []), code[3]]);
    }
    return [...values].map(([name, of]) => `${name}: ${of.join(', ')}`);
  }

  // Most hits are affirmed; saying so on every line would hide the others.
  const unusual = (code) => !(code[0] === 'polarity' && code[1] === 'affirmed');

  const municipalityOf = (d) => (index.municipalities[d[UNIT]] || ['', '–'])[1];

  function rowOf(row) {
    const d = index.documents[row[DOCUMENT]];
    const term = index.terms[row[TERM]];
    const key = cell('th', '', bdi(row[KEY]), document.createElement('br'), cell('small', '', term[1] === row[KEY] ? index.categories[term[2]][1] : `${term[1]} · ${index.categories[term[2]][1]}`));
    key.scope = 'row';
    const place = [d[YEAR], d[PAGED] ? say('page', row[PAGE]) : ''].filter(Boolean).join(', ');
    const node = document.createElement('tr');
    node.append(
      cell('td', 'left', bdi(row[LEFT])),
      key,
      cell('td', 'right', bdi(row[RIGHT])),
      cell('td', '', bdi(municipalityOf(d))),
      cell('td', 'title', link(hitPage(d, row), d[TITLE]), cell('small', '', place)),
      cell('td', 'codes', codesOf(row, unusual).join(' · ')),
    );
    return node;
  }

  function show(done) {
    element('hits').replaceChildren(...search.top.map((entry) => rowOf(entry.row)));
    const found = search.found.length;
    const counts = [numerals.format(found), numerals.format(search.top.length)];
    element('found').textContent =
      done && found === 0 ? say('none') : say(done ? 'found' : 'found.so.far', ...counts);
    element('more').hidden = found <= search.top.length;
    element('save').disabled = found === 0;
  }

  function showReading() {
    const here = portions.reduce((sum, p, i) => sum + (p.state === 'here' ? index.portions[i][0] : 0), 0);
    element('reading').textContent =
      here < index.total ? say('reading', numerals.format(here), numerals.format(index.total)) : '';
    element('rest').hidden = all || filtered() || here < Math.min(UNASKED, index.total) || here === index.total;
  }

  const filtered = () => Boolean(wanted.municipality || wanted.within);

  // ---- Portions: those that can answer first, then the others

  function next() {
    let ahead = 0;
    for (let i = 0; i < portions.length; i++) {
      ahead += portions[i].state ? index.portions[i][0] : 0;
    }
    const asked = portions.findIndex((p, i) => !p.state && canAnswer(index.portions[i]));
    if (asked >= 0 && (filtered() || all || ahead < UNASKED)) return asked;
    return ahead < UNASKED ? portions.findIndex((p) => !p.state) : -1;
  }

  function load() {
    while (loading < AT_ONCE) {
      const number = next();
      if (number < 0) break;
      fetchPortion(number);
    }
    showReading();
  }

  function fetchPortion(number) {
    const script = document.createElement('script');
    portions[number].state = 'loading';
    loading++;
    script.src = `concordance/${String(number + 1).padStart(4, '0')}.js`;
    const ended = () => {
      script.remove();
      loading--;
      if (portions[number].state === 'loading') portions[number].state = 'broken';
      load();
      if (search.portion === number) work(round);
    };
    script.onload = ended;
    script.onerror = ended;
    document.head.append(script);
  }

  // ---- Export

  // A spreadsheet must take a cell for text, whatever it begins with.
  const safe = (text) => (/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

  const quoted = (text) => `"${safe(String(text)).replace(/"/g, '""')}"`;

  function record(row) {
    const d = index.documents[row[DOCUMENT]];
    const term = index.terms[row[TERM]];
    return [
      municipalityOf(d), d[TITLE], d[YEAR], d[PAGED] ? row[PAGE] : '', index.categories[term[2]][1],
      term[1], row[LEFT], row[KEY], row[RIGHT], codesOf(row).join(' | '),
    ];
  }

  function save() {
    const separator = index.texts.separator;
    const lines = [index.texts.columns.split('|'), ...search.found.slice(0, EXPORTED).map(record)];
    const csv = lines.map((line) => line.map(quoted).join(separator)).join('\r\n');
    const address = URL.createObjectURL(new Blob(['\ufeff', csv, '\r\n'], { type: 'text/csv' }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = 'samlese.csv';
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  // ---- Begin

  function change() {
    shown = STEP;
    restart();
  }

  function listen() {
    let pause = 0;
    form.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(change, 120);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(change));
    element('more').addEventListener('click', () => {
      shown += STEP;
      restart();
    });
    element('rest').addEventListener('click', () => {
      all = true;
      restart();
    });
    element('save').addEventListener('click', save);
    window.addEventListener('hashchange', () => {
      readAddress();
      change();
    });
  }

  window.samlese = {
    index(content) {
      index = content;
      portions = index.portions.map(() => ({ rows: null, state: '' }));
      element('explorer').hidden = false;
      fillChoices();
      readAddress();
      listen();
      restart();
    },
    hits(content) {
      portions[content.portion].rows = content.rows;
      portions[content.portion].state = 'here';
    },
  };
})();
