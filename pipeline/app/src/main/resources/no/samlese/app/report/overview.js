'use strict';
// A reader chooses the category of a drawing; the drawings stand as files in the folder figures.
(() => {
  function choose(select) {
    const section = select.closest('section');
    const figure = section.querySelector('figure');
    const option = select.selectedOptions[0];
    const file = 'figures/' + select.dataset.kind + '-' + option.value;
    const title = select.dataset.title.replace('{0}', option.text);
    const picture = document.createElement('img');
    picture.src = file + '.svg';
    picture.alt = title + '. ' + figure.querySelector('figcaption').firstChild.textContent;
    figure.querySelector('svg, img').replaceWith(picture);
    section.querySelector('h2').textContent = title;
    figure.querySelectorAll('.files a').forEach((link) => {
      link.setAttribute('href', file + link.getAttribute('href').replace(/^.*\./, '.'));
    });
  }

  document.querySelectorAll('.pick select').forEach((select) => {
    select.closest('.pick').hidden = false;
    select.addEventListener('change', () => choose(select));
  });
})();
