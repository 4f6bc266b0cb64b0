/** Records as rows: the names of fields are written once for all records that have the same ones, which takes two fifths off the JSON of a reading. */

/** The names of the fields of records that have the same ones, in their order; a row begins with the number of its shape. */
export type Shapes = string[][];

/** A row that begins with this is a list. */
const LIST = -1;

interface Step {
  next: Map<string, Step>;
  /** Number of the shape that ends here; -1 for none. */
  shape: number;
}

/** Turns values into rows, and gathers their shapes. */
export interface RowMaker {
  shapes: Shapes;
  /** The value as `fromRow` takes it: a list or record as a row, anything else as it is. Fields that are undefined are left out, as in JSON. */
  rowOf(value: unknown): unknown;
  /** How many characters of JSON the rows made so far have less than the values had. */
  spared(): number;
}

/** A maker for the values of one text. */
export function rowMaker(): RowMaker {
  const shapes: Shapes = [];
  const spares: number[] = [];
  const root: Step = { next: new Map(), shape: -1 };
  let spared = 0;
  const newShape = (end: Step, names: string[]): number => {
    end.shape = shapes.push(names) - 1;
    spares.push(spareOf(names, end.shape));
    return end.shape;
  };
  const rowOfRecord = (record: Record<string, unknown>): unknown[] => {
    let at = root;
    const row: unknown[] = [0];
    for (const name in record) {
      if (record[name] === undefined) continue;
      at = stepTo(at, name);
      row.push(rowOf(record[name]));
    }
    const shape =
      at.shape >= 0
        ? at.shape
        : newShape(
            at,
            Object.keys(record).filter((name) => record[name] !== undefined),
          );
    row[0] = shape;
    spared += spares[shape] ?? 0;
    return row;
  };
  const rowOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) return rowOfRecord(value as Record<string, unknown>);
    if (value.length === 0) return value;
    spared -= `${LIST},`.length;
    return [LIST, ...value.map(rowOf)];
  };
  return { shapes, rowOf, spared: () => spared };
}

function stepTo({ next }: Step, name: string): Step {
  const known = next.get(name);
  if (known !== undefined) return known;
  const made = { next: new Map<string, Step>(), shape: -1 };
  next.set(name, made);
  return made;
}

// {"name":…,"other":…} becomes [12,…,…].
function spareOf(names: readonly string[], shape: number): number {
  const written = names.reduce((sum, name) => sum + `${JSON.stringify(name)}:`.length, 0);
  return written - String(shape).length - (names.length > 0 ? 1 : 0);
}

/** The value that became this row. */
export function fromRow(row: unknown, shapes: Shapes): unknown {
  if (!Array.isArray(row) || row.length === 0) return row;
  const shape = shapes[row[0] as number];
  if (shape === undefined) return row.slice(1).map((one) => fromRow(one, shapes));
  const record: Record<string, unknown> = {};
  for (const [i, name] of shape.entries()) record[name] = fromRow(row[i + 1], shapes);
  return record;
}
