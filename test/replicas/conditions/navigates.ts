import '../page/condition-window.ts';

/** As sites of one page do: the main part goes, its dialogs with it, another comes, and the address says so. */
let away: { place: Element; nodes: ChildNode[] } | undefined;

window.__navigate = () => {
  const place = document.querySelector('main, [role="main"]');
  if (!place) throw new Error('the page has no main part');
  for (const dialog of document.querySelectorAll('body > :has([role="dialog"]), body > dialog')) {
    if (!dialog.contains(place)) dialog.remove();
  }
  away = { place, nodes: [...place.childNodes] };
  place.replaceChildren('Une autre page du même site');
  history.pushState({}, '', '/another/page/');
};

addEventListener('popstate', () => {
  away?.place.replaceChildren(...away.nodes);
  away = undefined;
});
