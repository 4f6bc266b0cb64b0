/** Going from finding to finding: by key, or because its mark in the page was clicked. */

const FINDING = '[data-finding]';
const CHOSEN = 'chosen';

/** Brings a finding into view and gives it the focus; folds around it open. Returns whether it is there. */
export function goTo(key: string): boolean {
  const found = document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`);
  if (!found) return false;
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  for (const other of document.querySelectorAll(`.${CHOSEN}`)) other.classList.remove(CHOSEN);
  found.classList.add(CHOSEN);
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'start' });
  return true;
}

/** Goes to the next finding (1) or the one before (-1), seen from the focus; returns its key, undefined at either end. */
export function step(by: 1 | -1): string | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(FINDING)];
  const here = document.activeElement?.closest<HTMLElement>(FINDING) ?? document.querySelector<HTMLElement>(`.${CHOSEN}`);
  const at = here ? all.indexOf(here) + by : by === 1 ? 0 : -1;
  const key = all[at]?.dataset['finding'];
  if (key !== undefined) goTo(key);
  return key;
}

/** The reader is typing: letters are words and no keys. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select') !== null;

/** What the keys do. */
export interface Keys {
  onStep(key: string): void;
  onMarks(): void;
}

/** j and k go from finding to finding, m switches the marks, / goes to the search box. */
export function listenToKeys({ onStep, onMarks }: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const search = document.getElementById('query');
    if (event.key === 'j' || event.key === 'k') {
      const key = step(event.key === 'j' ? 1 : -1);
      if (key !== undefined) onStep(key);
    } else if (event.key === 'm') onMarks();
    else if (event.key === '/' && search) search.focus();
    else return;
    event.preventDefault();
  });
}
