import {
  actorSchema,
  personSchema,
  placeEntrySchema,
  sideSchema,
  sourceSchema,
  type Registers,
} from "../../text/registers.ts";

/** The five registers by the name of their YAML file or folder. */
export type RegisterName = keyof Registers;

/** The schema that each entry of a register must meet. */
export const registerSchemas = {
  sides: sideSchema,
  actors: actorSchema,
  sources: sourceSchema,
  persons: personSchema,
  places: placeEntrySchema,
} as const;

/** Every register, in the order in which they refer to one another. */
export const registerNames = Object.keys(registerSchemas) as RegisterName[];

/** One entry of a register. */
export type EntryOf<N extends RegisterName> = Registers[N][number];

/** An entry that met its schema, with the file (relative to its folder) and line (from 1) it was written at. */
export interface Located<N extends RegisterName> {
  readonly entry: EntryOf<N>;
  readonly file: string;
  readonly line: number;
}

/** All valid entries of one or more folders, each with where it was written. */
export type LocatedRegisters = { [N in RegisterName]: Located<N>[] };

/** Registers with nothing in them. */
export function emptyRegisters(): LocatedRegisters {
  return { sides: [], actors: [], sources: [], persons: [], places: [] };
}
