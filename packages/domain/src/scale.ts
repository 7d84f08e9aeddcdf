/** What an issue is measured on. A heading has no scale. */

export interface Level {
  readonly value: number;
  /** At most 22 characters: it is what the cell shows. */
  readonly label: string;
  readonly text: string;
}

export interface Option {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

export interface OrdinalScale {
  readonly kind: 'ordinal';
  /** 2 to 11, ascending by value. */
  readonly levels: readonly Level[];
  readonly poleMin: string;
  readonly poleMax: string;
}

export interface NumericScale {
  readonly kind: 'numeric';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  /** Described points on the scale; may be empty. */
  readonly anchors: readonly Level[];
  readonly poleMin: string;
  readonly poleMax: string;
}

export interface NominalScale {
  readonly kind: 'nominal';
  readonly options: readonly Option[];
  /** Symmetric, zero diagonal, each in [0, 1], in the order of `options`; null means 0 if same else 1. */
  readonly distances: readonly (readonly number[])[] | null;
}

export type Scale = OrdinalScale | NumericScale | NominalScale;
