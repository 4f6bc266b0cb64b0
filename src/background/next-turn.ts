/** Lets whatever waits have its turn: messages that came, questions that are to go out, files that are there. */
export const nextTurn = (): Promise<void> => new Promise((next) => setTimeout(next));
