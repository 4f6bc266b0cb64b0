/** A case: one event told by several reports, with what a careful reader lists. The format is described in test/cases/FORMAT.md. */
import type { FindingKind, Place, Report } from '../model.ts';

/** One of the differing values of an expected finding. `all`: a sum, met only by a side that holds every part. */
export interface GoldSide {
  value: string;
  spans: Place[];
  all?: boolean;
}

/** A difference that a careful reader lists. */
export interface GoldConflict {
  id: string;
  kind: FindingKind;
  about: string;
  sides: GoldSide[];
}

/** Compatible statements of one thing: reporting two of them as a conflict is the worst error. */
export interface GoldAgreement {
  about: string;
  spans: Place[];
}

/** One event with its reports and what is expected of them. */
export interface Case {
  /** Name of the folder. */
  name: string;
  reports: Report[];
  conflicts: GoldConflict[];
  agreements: GoldAgreement[];
}
