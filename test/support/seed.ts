import fc from 'fast-check';

// The same random inputs in every run; FC_SEED names others.
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 20_261_122)});
