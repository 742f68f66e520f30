/** Random cases that each property is tried on: 1,000, or as many as FC_RUNS says. */
export const runs = Number(process.env.FC_RUNS ?? 1000);
