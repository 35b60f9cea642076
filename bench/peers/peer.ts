import { readFile } from 'node:fs/promises';
import type { Item, Kind } from './data/truth.ts';

/** A tool with one of its settings: one line of the table. */
export interface Peer {
  /** As `--only` names it. */
  readonly id: string;
  readonly tool: string;
  readonly setting: string;
  /** What it has a notion of; of everything else the table says that it is not offered. */
  readonly offers: readonly Kind[];
  /** Written by the set-up; without it the line says that the tool is not installed. */
  readonly needs: (home: string) => readonly string[];
  readonly command: (place: RunPlace) => Command;
  /** What stands in the file (or folder) `out` of a run. */
  readonly read: (out: string) => Promise<Reading>;
}

export interface RunPlace {
  /** The tables, as CSV and nothing else. */
  readonly data: string;
  /** Where the set-up installed the peers. */
  readonly home: string;
  /** Where the answer goes; not there yet. */
  readonly out: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** True where the answer is what it prints. */
  readonly prints?: boolean;
}

export interface Reading {
  readonly version: string;
  /** Filled figures about tables and columns: a scalar is one, and so is a list or a map (a histogram, frequent values). */
  readonly measures: number;
  readonly said: readonly Item[];
}

/** What a driver wrote: its version and the tool's own answer for each table. */
export interface Answer<Table> {
  readonly version: string;
  readonly tables: Readonly<Record<string, Table>>;
}

export async function readAnswer<Table>(out: string): Promise<Answer<Table>> {
  return JSON.parse(await readFile(out, 'utf8'));
}

/** A setting of a Python driver in its own virtual environment. */
export function pythonCommand(
  driver: string,
  { environment, setting }: { readonly environment: string; readonly setting: string },
  { data, home, out }: RunPlace,
): Command {
  return {
    program: python(home, environment),
    args: [new URL(`./drivers/${driver}`, import.meta.url).pathname, setting, data, out],
    env: { PYTHONDONTWRITEBYTECODE: '1' },
  };
}

const python = (home: string, environment: string): string => `${home}/${environment}/bin/python`;
