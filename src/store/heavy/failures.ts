/** More work was asked for than may wait, or it waited too long. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';

  constructor() {
    super('Too much is being asked for at once.');
  }
}

/** Work took longer than it may, and was stopped. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';

  /** @param milliseconds how long it may take */
  constructor(milliseconds: number) {
    super(
      `This takes longer than the ${seconds(milliseconds)} that a request may: ask for less of it, or in another order.`,
    );
  }
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`;

/** Who asked went away; what was done for them was stopped. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';

  constructor() {
    super('Nobody waits for this any more.');
  }
}

/** The process that worked ended: by itself where it needed more memory than it may. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';

  constructor(reason: string) {
    super(
      `The process that worked on this ended (${reason}): it may have needed more memory than one request may.`,
    );
  }
}

/** An error of a job, as it comes out of the process that worked on it. */
export class JobFailed extends Error {
  override readonly name = 'JobFailed';
  /** The error's name there: what it means is for who asked. */
  readonly kind: string;
  /** SQLite's code, where it was SQLite's. */
  readonly code: string | undefined;

  constructor({ kind, message, code, stack }: FailedJob) {
    super(message);
    this.kind = kind;
    this.code = code;
    if (stack !== undefined) this.stack = stack;
  }
}

/** The name of an error's class, wherever it was thrown: an error of a job comes as another. */
export const nameOf = (error: unknown): string =>
  error instanceof JobFailed ? error.kind : error instanceof Error ? error.name : '';

/** An error as it goes from one process to another. */
export interface FailedJob {
  kind: string;
  message: string;
  code?: string | undefined;
  stack?: string | undefined;
}

/** An error of any kind, ready to be sent. */
export function failed(error: unknown): FailedJob {
  if (!(error instanceof Error)) return { kind: 'Error', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { kind: error.name, message: error.message, code, stack: error.stack };
}
