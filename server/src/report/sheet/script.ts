/** Sorts and filters the rows; in VS Code a place leads to the draft. It makes no text of anything. */
export const sheetScript = `
(function () {
  var form = document.querySelector('.controls');
  var lists = Array.from(document.querySelectorAll('.rows'));
  var rows = lists.flatMap(function (list) { return Array.from(list.children); });
  var find = form.querySelector('[data-find]');
  var sort = form.querySelector('[data-sort]');
  var shown = form.querySelector('[data-shown]');
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  function filter() {
    var outcomes = Array.from(form.querySelectorAll('[data-outcome]:checked')).map(function (box) { return box.dataset.outcome; });
    var words = find.value.trim().toLowerCase();
    var count = 0;
    rows.forEach(function (row) {
      var isShown = outcomes.includes(row.dataset.outcome) && row.textContent.toLowerCase().includes(words);
      row.hidden = !isShown;
      if (isShown) count++;
    });
    shown.textContent = count + ' of ' + rows.length + ' shown';
  }
  function order() {
    var key = sort.value;
    var isNumber = key === 'rank' || key === 'number';
    lists.forEach(function (list) {
      Array.from(list.children).sort(function (a, b) {
        return (isNumber ? a.dataset[key] - b.dataset[key] : a.dataset[key].localeCompare(b.dataset[key])) || a.dataset.number - b.dataset.number;
      }).forEach(function (row) { list.append(row); });
    });
  }
  form.addEventListener('input', filter);
  sort.addEventListener('change', order);
  filter();
  if (typeof acquireVsCodeApi !== 'function') return;
  var editor = acquireVsCodeApi();
  document.querySelectorAll('.place').forEach(function (place) {
    place.href = '#';
    place.addEventListener('click', function (event) {
      event.preventDefault();
      editor.postMessage({ open: { line: Number(place.dataset.line), character: Number(place.dataset.character) } });
    });
  });
})();
`;

/** By which the file's own rules know the script, and allow no other. */
export const sheetScriptHash = 'sha256-HfmsX8aiqmmJCQdptkdfJZKrTyvlEoAJSyzahbpSUNc=';
