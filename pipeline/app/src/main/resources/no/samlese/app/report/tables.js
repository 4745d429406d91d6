// Makes tables sortable by their headings, and lets rows be filtered. Without it they are plain
// tables with every row, in the order in which they were written.
'use strict';

(() => {
  const alphabet = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });

  const text = (row, column) => row.cells[column].textContent.trim();

  // From the keyword outward: the last word before it counts most.
  const outward = (row, column) => text(row, column).split(/\s+/).reverse().join(' ');

  // Digits are set with narrow spaces between thousands and a comma or point before decimals.
  const decimal = document.documentElement.lang === 'en' ? /,/g : /[\s\u202f]/g;
  const number = (row, column) => {
    const value = parseFloat(text(row, column).replace('<', '').replace(decimal, '').replace('\u2212', '-').replace(',', '.'));
    return Number.isNaN(value) ? -Infinity : value;
  };

  const keys = { text, left: outward, number };

  function compare(kind) {
    return kind === 'number' ? (a, b) => (a < b ? -1 : a > b ? 1 : 0) : alphabet.compare;
  }

  function sort(table, heading) {
    const kind = heading.dataset.sort;
    const column = heading.cellIndex;
    const first = kind === 'number' ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = heading.getAttribute('aria-sort') === first ? other : first;
    table.querySelectorAll('th[aria-sort]').forEach((th) => th.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', direction);
    const order = compare(kind);
    const sign = direction === 'ascending' ? 1 : -1;
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, (row) => ({ row, key: keys[kind](row, column) }));
    rows.sort((a, b) => sign * order(a.key, b.key));
    body.append(...rows.map((entry) => entry.row));
  }

  function addButtons(table) {
    for (const heading of table.tHead.rows[0].cells) {
      if (heading.dataset.sort) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...heading.childNodes);
        button.addEventListener('click', () => sort(table, heading));
        heading.append(button);
      }
    }
  }

  function filter(table, wanted, told) {
    const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const rows = Array.from(table.tBodies[0].rows);
    let shown = 0;
    for (const row of rows) {
      const content = row.textContent.toLocaleLowerCase();
      row.hidden = !words.every((word) => content.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    told.textContent = table.dataset.shown.replace('{0}', shown).replace('{1}', rows.length);
  }

  function addFilter(table) {
    const label = document.createElement('label');
    const field = document.createElement('input');
    const told = document.createElement('span');
    const line = document.createElement('p');
    field.type = 'search';
    told.setAttribute('role', 'status');
    label.append(table.dataset.filter + ' ', field);
    line.className = 'filter';
    line.append(label, ' ', told);
    table.closest('.scroll').before(line);
    field.addEventListener('input', () => filter(table, field.value, told));
  }

  for (const table of document.querySelectorAll('table[data-sortable]')) {
    addButtons(table);
    if (table.dataset.filter) {
      addFilter(table);
    }
  }
})();
