/** Entry of the panel: follows the active tab of its window, or belongs to one, and shows what the session holds for its page. */
import { render } from 'preact';
import { type ActivePage, isOf, resumeWhileReading, watchActivePage } from '../browser/active-page.ts';
import { openSettings } from '../browser/api.ts';
import { type Judgements, judge, judgementsOf, onJudgements, withJudgement } from '../browser/judgements.ts';
import { askBackground, onPicked } from '../browser/messages.ts';
import { showInPage } from '../browser/page-script.ts';
import { beFound, boundTab, showArticle } from '../browser/panel-tab.ts';
import { followPreferences } from '../browser/preferences.ts';
import { changeSettings } from '../browser/settings.ts';
import { isPrivate } from '../browser/tabs.ts';
import { findingKey } from '../engine/compare/number/finding-key.ts';
import type { CheckView, Span } from '../model.ts';
import { dress } from '../view/dress.ts';
import { Foot } from '../view/foot.tsx';
import { text } from '../view/text.ts';
import type { Acting } from './acting.ts';
import { goTo, listenToKeys } from './moving.ts';
import { announcement, Panel } from './panel.tsx';
import type { FindingRow } from './rows.ts';
import { take } from './take.ts';
import { closedTab, type Told, toldOf } from './told.ts';
import type { Form } from './toolbar.tsx';

const root = document.getElementById('root');
/** Told to screen readers alone. */
const live = document.getElementById('live');
/** Told to everybody: what went wrong with a click. */
const notice = document.getElementById('notice');
const resume = resumeWhileReading();

/** What is on the screen: the page, what the reader judged of its findings, and whether they are marked in it. */
let last: ActivePage | undefined;
let view: CheckView | undefined;
let judged: Judgements = {};
let marks = true;

const dressed = followPreferences((now, again) => {
  dress(now);
  marks = now.settings.marks;
  if (again && last) show(last).catch(console.error); // in other words
});

/** The judgements come before the findings: what was put aside is not to flash up. */
async function show(page: ActivePage): Promise<void> {
  last = page;
  const { active, state } = page;
  const current = state !== undefined && active.url !== undefined && isOf(state, active);
  const shown = current && state.step === 'done' ? state.view : current && state.step === 'reading' ? state.earlier : undefined;
  const [judgements] = await Promise.all([shown ? judgementsOf(shown.check.article) : {}, dressed]); // both are asked of the browser at once
  if (last !== page) return;
  const told = active.closed ? closedTab() : toldOf(state, current); // in the reader's words by now
  view = told.view;
  judged = judgements;
  draw(told);
  say(notice, '');
  say(live, announcement(state, told));
  resume(current ? state : undefined);
}

let drawn: Told | undefined;

function draw(told: Told): void {
  if (!root) return;
  drawn = told;
  render(
    <>
      <Panel
        told={told}
        tab={last?.active.tab ?? 0}
        acting={acting()}
        marks={marks}
        onMarks={onMarks}
        onShow={onShow}
        onKeep={onKeep}
        onStop={onStop}
        onAgain={onAgain}
        onSay={onSay}
        onTake={onTake}
      />
      <Foot onSettings={() => openSettings()} />
    </>,
    root,
  );
}

const judgementOf: Acting['judgementOf'] = (finding) => judged[finding] ?? {};

// A new object whenever something was judged: whoever shows a finding hears of it.
const acting = (): Acting => ({ judgementOf, onJudge, onCopy: (row) => onTake('markdown', [row]) });

const onJudge: Acting['onJudge'] = async (finding, change) => {
  if (!view || !last || !drawn) return;
  const { article } = view.check; // the reader may have gone on to another page when the answer comes
  if (!(await isPrivate(last.active.tab))) return judge(article, finding, change).then(() => undefined, console.error);
  // Nothing is kept of a private window: it holds until the panel shows another page.
  judged = withJudgement(judged, finding, change(judgementOf(finding)));
  draw(drawn);
};

async function onTake(form: Form, rows: readonly FindingRow[]): Promise<void> {
  if (!view) return;
  try {
    const done = await take(form, view, rows, judgementOf);
    say(notice, text(done === 'copied' ? 'copied' : 'fileSaved'));
  } catch {
    say(notice, text('copyFailed'));
  }
}

const onSay = (words: string): void => say(live, words);
const onMarks = (visible: boolean): void => {
  changeSettings({ marks: visible }).catch(console.error);
};
const onKeep = (): void => {
  if (last) askBackground('keep', { tab: last.active.tab }).catch(console.error);
};
const onStop = (): void => {
  if (last) askBackground('stop', { tab: last.active.tab }).catch(console.error);
};
const onAgain = (): void => {
  if (last) askBackground('check', { tab: last.active.tab }).catch(console.error);
};
const onShow = (span: Span): void => {
  if (last) showSpan(last.active.tab, span, true).catch(console.error);
};

/** `front`: the reader wants to see the article, and not only its mark. */
async function showSpan(tab: number, span: Span, front: boolean): Promise<void> {
  const found = await showInPage(tab, span);
  const shown = found === 'shown' || found === 'anew';
  if (shown && front) await showArticle(tab);
  if (found === 'anew') askBackground('mark', { tab }).catch(() => undefined); // nothing is marked in it yet
  say(notice, shown ? '' : text(found === 'changed' ? 'missedChanged' : 'missedGone'));
  if (found === 'changed') offerReading(tab);
  say(live, shown ? text('sentenceMarked') : '');
}

/** What was found stays on the screen until the page is read again. */
function offerReading(tab: number): void {
  const button = document.createElement('button');
  button.className = 'quietly';
  button.textContent = text('readAgain');
  button.onclick = () => {
    say(notice, '');
    askBackground('check', { tab }).catch(console.error);
  };
  notice?.append(' ', button);
}

function say(where: HTMLElement | null, words: string): void {
  if (where && where.textContent !== words) where.textContent = words;
}

beFound();
watchActivePage((page) => show(page).catch(console.error), boundTab());
onJudgements(async () => {
  const shown = view;
  if (!shown) return;
  judged = await judgementsOf(shown.check.article);
  if (shown !== view || !drawn) return;
  draw(drawn);
  if (last) askBackground('mark', { tab: last.active.tab }).catch(() => undefined);
});
onPicked((tab, key) => {
  if (last?.active.tab === tab) goTo(key);
});
listenToKeys({
  onMarks: () => onMarks(!marks),
  onStep: (key) => {
    const finding = view?.check.findings.find((one) => findingKey(one) === key);
    const own = finding?.sides.flatMap(({ spans }) => spans).find(({ report }) => report === view?.check.article.id);
    if (own && last) showSpan(last.active.tab, own, false).catch(console.error);
  },
});
