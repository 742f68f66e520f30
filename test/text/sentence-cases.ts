/** What a text reads, and where its sentences end: every row is `the text`, then its sentences one by one. */
export const CASES: readonly (readonly [text: string, ...sentences: string[]])[] = [
  // abbreviations that something follows
  ['Kernels, e.g. Mach, are slow.', 'Kernels, e.g. Mach, are slow.'],
  ['The idea, i.e. Mach, is old. It works.', 'The idea, i.e. Mach, is old.', 'It works.'],
  ['Ask Mr. Smith or Dr. Who about it.', 'Ask Mr. Smith or Dr. Who about it.'],
  ['See Mrs. Peel vs. Mr. Steed, cf. Doyle.', 'See Mrs. Peel vs. Mr. Steed, cf. Doyle.'],
  ['It was Roe v. Wade again.', 'It was Roe v. Wade again.'],
  ['It is no. 5 on the list, see pp. 3-5 and Fig. 2.', 'It is no. 5 on the list, see pp. 3-5 and Fig. 2.'],
  ['We are No. 5 on the list. Not bad.', 'We are No. 5 on the list.', 'Not bad.'],
  ['Count the no. of bells, max. 10 a day.', 'Count the no. of bells, max. 10 a day.'],
  ['Is it? No. That is wrong.', 'Is it?', 'No.', 'That is wrong.'],
  ['That is the max. We tried.', 'That is the max.', 'We tried.'],

  // abbreviations that may end a sentence
  ['The ship left St. Helens at dawn.', 'The ship left St. Helens at dawn.'],
  ['He lives on Main St. The bell is near.', 'He lives on Main St.', 'The bell is near.'],
  [
    'Smith et al. found it. Smith et al. (2010) lost it.',
    'Smith et al. found it.',
    'Smith et al. (2010) lost it.',
  ],
  ['Ann Lee, Ph.D. of tides, wrote it.', 'Ann Lee, Ph.D. of tides, wrote it.'],
  ['She has a Ph.D. She earned it.', 'She has a Ph.D.', 'She earned it.'],
  [
    'Bells Inc. said so. I work at Bells Inc. Nobody knows.',
    'Bells Inc. said so.',
    'I work at Bells Inc.',
    'Nobody knows.',
  ],
  ['Gears, wheels, etc. and a float.', 'Gears, wheels, etc. and a float.'],
  ['Gears, wheels, etc. The float is new.', 'Gears, wheels, etc.', 'The float is new.'],
  ['It opened on Jan. 5 or Dec. 6, est. 1990.', 'It opened on Jan. 5 or Dec. 6, est. 1990.'],
  ['Am 5. Mai war es da.', 'Am 5. Mai war es da.'],
  ['Das ist z.B. Rost, d.h. Eisen bzw. Oxid.', 'Das ist z.B. Rost, d.h. Eisen bzw. Oxid.'],

  ['It is odd in IE. Also in others.', 'It is odd in IE.', 'Also in others.'],
  ['6. Ask the W.G., etc. 7. Ask again.', '6. Ask the W.G., etc.', '7. Ask again.'],

  // initials
  ['The U.S. Government said so.', 'The U.S. Government said so.'],
  ['It was built in the U.S. The rest came by ship.', 'It was built in the U.S.', 'The rest came by ship.'],
  ['That would be O.K. (like tags, fonts, etc), but', 'That would be O.K. (like tags, fonts, etc), but'],
  ['It was written by J. R. Smith in a week.', 'It was written by J. R. Smith in a week.'],
  ['Aneesh K. V wrote it.', 'Aneesh K. V wrote it.'],
  ['So do I. And you?', 'So do I.', 'And you?'],
  ['It began in World War I. Then it ended.', 'It began in World War I.', 'Then it ended.'],
  ['Take footers out of T-E. Hallam objected.', 'Take footers out of T-E.', 'Hallam objected.'],
  ['We need a plan B. Nobody has one.', 'We need a plan B.', 'Nobody has one.'],
  ['It beats OS X. Blender is close.', 'It beats OS X.', 'Blender is close.'],
  ['P.S. (yes, both are old)', 'P.S. (yes, both are old)'],

  // numbers, times, versions
  ["Such was life in the 90's. That is over.", "Such was life in the 90's.", 'That is over.'],
  ['We run Node.js 20.1. It works.', 'We run Node.js 20.1.', 'It works.'],
  ['It ships with Windows 10. Nobody asked.', 'It ships with Windows 10.', 'Nobody asked.'],
  ['v2.0 is out and 3.5 is not, nor is .5 of it.', 'v2.0 is out and 3.5 is not, nor is .5 of it.'],
  ['We met at 10 a.m. The bell rang.', 'We met at 10 a.m.', 'The bell rang.'],
  ['We met at 5 p.m. on Monday.', 'We met at 5 p.m. on Monday.'],
  ['1. First of all', '1. First of all'],
  ['Depending on the answers to 1. and 2. is it done?', 'Depending on the answers to 1. and 2. is it done?'],
  ['12. Foo is the twelfth. It rings.', '12. Foo is the twelfth.', 'It rings.'],

  // marks of doubt, questions within a sentence
  ['They asked "is it safe?" and left.', 'They asked "is it safe?" and left.'],
  ['They shouted “run!” and left.', 'They shouted “run!” and left.'],
  ['It parses easily (?) - and I am not sure.', 'It parses easily (?) - and I am not sure.'],
  ['He said "no." Then he left.', 'He said "no."', 'Then he left.'],
  ['She said “never!” He agreed.', 'She said “never!”', 'He agreed.'],
  ['It works (mostly.) It is old.', 'It works (mostly.)', 'It is old.'],
  ['It is *not safe.* Run.', 'It is *not safe.*', 'Run.'],
  ['Really?! Yes!', 'Really?!', 'Yes!'],
  ['Is it safe? and what does it cost?', 'Is it safe?', 'and what does it cost?'],
  ['Ask Yahoo! Mail about it.', 'Ask Yahoo! Mail about it.'],
  ['Out with the kernel ! Now.', 'Out with the kernel !', 'Now.'],

  // ellipses
  ['Wait... what was that?', 'Wait... what was that?'],
  ['Wait… what was that?', 'Wait… what was that?'],
  ['Wait... What was that?', 'Wait...', 'What was that?'],
  ['It never gets fixed.... Why?', 'It never gets fixed....', 'Why?'],
  ['What?.. the bell?', 'What?.. the bell?'],
  ['..maybe they could.', '..maybe they could.'],

  // sentences in lower case
  ['It stops here. iPhones do not.', 'It stops here.', 'iPhones do not.'],
  ['Right. you are not forced to.', 'Right.', 'you are not forced to.'],
  ['a sentence without an end', 'a sentence without an end'],

  // names of files and hosts
  [
    'Use node.js, not example.org. Read README. Then go.',
    'Use node.js, not example.org.',
    'Read README.',
    'Then go.',
  ],
  [
    'See https://example.org/a.b?c=d.e!f and go. Or not.',
    'See https://example.org/a.b?c=d.e!f and go.',
    'Or not.',
  ],
  ['It is at https://example.org/tides?a=1. Then go.', 'It is at https://example.org/tides?a=1.', 'Then go.'],
  ['So it says.[1] The rest is new.', 'So it says.[1]', 'The rest is new.'],

  // emoticons
  ['It works. :) It is old.', 'It works. :)', 'It is old.'],
  ['It works. ;-P it is old.', 'It works. ;-P', 'it is old.'],
  ['It came in 2014 of course :) And then?', 'It came in 2014 of course :)', 'And then?'],
  ['It did not. :^) )', 'It did not. :^) )'],
  ['It did not. Then it did. (!)', 'It did not.', 'Then it did. (!)'],
  ['It is :) so it is.', 'It is :) so it is.'],
  ['Who! :D', 'Who! :D'],
  ['It rings 😂 The sexton sleeps.', 'It rings 😂', 'The sexton sleeps.'],

  // lists run into one line
  [
    'For sale: \\* a float \\* a bell. Cheap. \\* a cow',
    'For sale:',
    '\\* a float',
    '\\* a bell.',
    'Cheap.',
    '\\* a cow',
  ],
  ['• a float • a bell', '• a float', '• a bell'],
  ['4 * 5 is 20 - or not', '4 * 5 is 20 - or not'],

  // scripts with marks of their own
  [
    '本が帰ってきた。「七十二年」も。「遅い！」と言った。',
    '本が帰ってきた。',
    '「七十二年」も。',
    '「遅い！」と言った。',
  ],
  ['「遅い！」「早い！」', '「遅い！」', '「早い！」'],
  ['Thanks！ It rings.', 'Thanks！', 'It rings.'],
  ['यह काम करता है। यह पुराना है।', 'यह काम करता है।', 'यह पुराना है।'],
  ['هل هو آمن؟ نعم.', 'هل هو آمن؟', 'نعم.'],
  ['Он звонит. Он стар и т.д. и т.п.', 'Он звонит.', 'Он стар и т.д. и т.п.'],
];
