/** The numbers of a finding as a picture: who says what, every origin's mark on one scale, or over time where a count was revised. */

import { amountWords } from '../view/amounts.ts';
import { ENGLISH } from '../view/english.tsx';
import { listWords, text } from '../view/text.ts';
import { Badge } from './badge.tsx';
import { Bar } from './bar.tsx';
import { breakable } from './breakable.tsx';
import { Key } from './key.tsx';
import { type Lane as LaneRow, lanesOf, type Marks, type StripMark } from './strip-marks.ts';
import { anchorOf, labelClasses, type Scale, scaleOf } from './strip-scale.ts';
import { Timeline, timed } from './timeline.tsx';

/** The picture; `Table` tells the same. `about`: what is counted, in words. */
export function Strip({ marks, about }: { marks: Marks; about: string }) {
  const said = text('labelled', about, listWords(marks.marks.map((mark) => text('labelled', whoOf(mark), mark.value))));
  const lanes = lanesOf(marks.marks);
  if (marks.revised && timed(marks.marks)) {
    return (
      <figure class="strip">
        <ol class="lanes" aria-hidden="true">
          {lanes.map((lane, index) => (
            <li key={index} class={classOf(lane)}>
              <Says lane={lane} />
            </li>
          ))}
        </ol>
        <Timeline marks={marks} said={said} />
      </figure>
    );
  }
  const scale = scaleOf(marks.measure.dimension, marks.marks);
  const own = marks.marks.filter((mark) => mark.own);
  const reach = own.length === 1 ? own[0] : undefined;
  return (
    <figure class="strip">
      <div class="plot" aria-hidden="true">
        <Field scale={scale} reach={reach} />
        <ol class="lanes">
          {lanes.map((lane, index) => (
            <li key={index} class={classOf(lane)}>
              <Says lane={lane} scale={scale} />
            </li>
          ))}
        </ol>
      </div>
      <Axis measure={marks.measure} scale={scale} said={said} />
      <Key marks={marks.marks} scale={scale} />
      {scale.logarithmic && <p class="quiet">{text('stripLogarithmic')}</p>}
    </figure>
  );
}

const classOf = ({ own, agrees }: LaneRow): string => (own ? 'lane own' : agrees ? 'lane agrees' : 'lane');

/** The value as it is written, large; below it who gives it and when, each beside its mark. Without `scale` no marks. */
function Says({ lane, scale }: { lane: LaneRow; scale?: Scale }) {
  return (
    <div class="says">
      <p>
        <bdi class="value" {...ENGLISH}>
          {lane.value}
        </bdi>
      </p>
      {lane.marks.map((mark, index) => (
        <div key={index} class="teller">
          {scale && (
            <svg aria-hidden="true">
              <Bar mark={mark} scale={scale} y="50%" />
            </svg>
          )}
          <p class="who badged">
            <Badge origin={mark.origin} />
            <span>
              <Who mark={mark} />
            </span>
          </p>
        </div>
      ))}
      {lane.agrees && <p class="who fits">{text('agreesWithArticle')}</p>}
    </div>
  );
}

/** What the report is called, and when it was published; a title is told apart from an outlet. */
function Who({ mark: { own, who, title, when } }: { mark: StripMark }) {
  return (
    <>
      {own ? text('thisArticle') : title === undefined ? breakable(who) : <bdi class="title">{title}</bdi>}
      <span class="when">{title === undefined ? when : text('pairOf', text('outletUnknown'), when)}</span>
    </>
  );
}

/** Behind all marks: the steps of the scale, and what the article's figure takes up of it (`reach`): marks within agree. */
function Field({ scale, reach }: { scale: Scale; reach: StripMark | undefined }) {
  return (
    <svg class="field" aria-hidden="true">
      {reach && <Reach mark={reach} scale={scale} />}
      {scale.ticks.map((tick) => (
        <line key={tick} class="grid" x1={share(scale.place(tick))} x2={share(scale.place(tick))} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

function Reach({ mark, scale }: { mark: StripMark; scale: Scale }) {
  const from = mark.low === null ? 0 : scale.place(mark.low);
  const to = mark.high === null ? 1 : scale.place(mark.high);
  return from === to ? (
    <line class="reach" x1={share(from)} x2={share(from)} y1="0" y2="100%" />
  ) : (
    <rect class="reach" x={share(from)} width={share(to - from)} y="0" height="100%" />
  );
}

function Axis({ measure, scale, said }: { measure: Marks['measure']; scale: Scale; said: string }) {
  const labels = scale.ticks.map((tick) => ({ words: amountWords(measure, tick), place: scale.place(tick), tick }));
  const classes = labelClasses(labels);
  return (
    <svg class="axis" role="img" aria-label={said}>
      <line class="base" x1="0" x2="100%" y1="0.5" y2="0.5" />
      {scale.ticks.map((tick) => (
        <line key={tick} class="base" x1={share(scale.place(tick))} x2={share(scale.place(tick))} y1="0" y2="0.3rem" />
      ))}
      {labels.map((label, index) => (
        <text key={label.tick} class={classes[index]} x={share(label.place)} y="1.15rem" text-anchor={anchorOf(label)}>
          {label.words}
        </text>
      ))}
    </svg>
  );
}

const share = (part: number): string => `${(part * 100).toFixed(2)}%`;
// "This article", "B (Coast Daily)".
function whoOf({ own, origin, outlets }: StripMark): string {
  if (own) return text('thisArticle');
  return origin === '' ? listWords(outlets) : `${origin} (${listWords(outlets)})`;
}
