/**
 * Every number the search weighs with. They were set by hand, by what the half of the development set that is tuned to
 * (test/search/dev-set) and two thirds of the danger set got wrong. Behind each stands between which values it can be
 * moved, alone, before an answer of these gets worse; `any`: by half either way, so that it is a judgement which these
 * queries do not test. To find one again: `npm run accuracy -- --sweep likelyFrom`; all of them: `--sweep all`.
 */
export const scores = {
  // What is shown. A confidence lies between 0 and 1.

  /** How many answers one thing gets at the most. */
  mostAnswers: 8, // any
  /** Below this nothing is shown. */
  leastShown: 0.42, // up to 0.504
  /** The same beside an answer that is written, where weaker ones only confuse. */
  leastBesideWritten: 0.55, // any
  /** From here on an answer is `likely`, below it is `unsure`. */
  likelyFrom: 0.62, // from 0.62

  // Confidence in what is written.

  /** The words are a name. */
  written: 1, // any
  /** They are once question, quantity or state are set aside. */
  writtenInQuestion: 0.97, // any
  /** Places differ on the thing. */
  contested: 0.9, // any
  /** The state changed the answer: soiled paper, the package of what is used up. */
  changedByState: 0.85, // any

  // Confidence in a name that is only mentioned: `mentioned` plus `mentionedShare` times its share of the words.

  mentioned: 0.45, // up to 0.45
  mentionedShare: 0.35, // up to 0.35
  /** Characters of the shortest name that is looked for: single ones stand in too many words. */
  shortestMention: 2, // any

  // How well one sound stands for another, where the same character is 1.

  /** Another character that sounds the same. */
  sameSound: 0.9, // from 0.72
  /** A syllable typed in letters that is the character's. */
  typedSound: 0.97, // from 0.728
  /** A sound that people mix up with it: zh and z, -ng and -n. */
  mixedUpSound: 0.74, // from 0.666
  /** Letters that its syllable begins with. */
  begunSound: 0.6, // any

  // Which names are looked at closely (match/candidates.ts).

  /** How many, at least. */
  closeLook: 60, // any
  /** A sound that stands in so many names weighs half of one that stands in hardly any. */
  commonSound: 16, // from 14
  /** How far a name falls behind for each character it is longer or shorter than the words. */
  lengthApart: 0.08, // any
  /** How many of the names whose initials only begin as the letters do. */
  mostBegun: 60, // any

  // Confidence in a name that sounds like the words. A share is how much of the words it matches.

  /** The least share for a name to be taken for the words misheard or not finished, and not for one that is like them. */
  nearlyAll: 0.85, // 0.807 to 0.892
  /** A name as long as the words: `heard` plus `heardShare` times the share. */
  heard: 0.5, // 0.475 to 0.525
  heardShare: 0.44, // 0.418 to 0.484
  /** What the most asked thing gains, the others less. */
  heardPopular: 0.02, // any
  /** Times this where characters were typed and none stands in its place. */
  heardNoCharacter: 0.66, // up to 0.66
  /** A name of which the words are the beginning: `begun` plus `begunShare` times how much of it is typed. */
  begun: 0.36, // up to 0.378
  begunShare: 0.34, // up to 0.374
  begunPopular: 0.1, // any
  /** A name that is like the words: times this if it ends as they do, */
  sameEnd: 0.9, // up to 0.9
  /** times this if not, */
  otherEnd: 0.72, // up to 0.792
  /** and times this if they share no character. */
  noCharacterShared: 0.8, // up to 0.8
  alikePopular: 0.01, // any
  /** Initials: `initials` plus `initialsShare` times how much of the name they are. */
  initials: 0.4, // from 0.26
  initialsShare: 0.15, // any
  initialsPopular: 0.15, // any

  // Confidence in what the rules say.

  /** A word in front outweighs how the name ends: 电动. */
  frontDecides: 0.82, // any
  /** The name ends in a name of the catalogue, */
  knownEnding: 0.8, // 0.76 to 0.88
  /** for each of whose characters it is surer, */
  knownEndingCharacter: 0.02, // any
  /** but by no more than this. */
  knownEndingMost: 0.1, // any
  /** It ends in a word that says what the thing is, whatever it is made of. */
  headEnding: 0.78, // any
  /** It ends in a word of which the material decides, and no material is said. */
  shapeEnding: 0.68, // up to 0.816
  /** Only a material is said. */
  materialOnly: 0.6, // any

  // Confidence in rules and learnt model held together. A chance is the model's probability.

  /** They agree: at least `agreed` plus `agreedChance` times the chance. */
  agreed: 0.55, // 0.55 to 0.578
  agreedChance: 0.35, // 0.35 to 0.367
  /** They disagree and the rule is surer: its confidence times this. */
  ruleDisputed: 0.8, // any
  /** The model is surer: the chance times this if it knows two of the name's characters as neighbours, */
  guessKnownPair: 0.75, // 0.75 to 0.938
  /** else times this. */
  guessNoPair: 0.55, // up to 0.743
  /** Never surer than this of a name with one Chinese character, of which there are too many kinds, */
  mostOfOne: 0.6, // any
  /** nor than this of one with two, which is more often a slip than a new thing, */
  mostOfTwo: 0.75, // any
  /** nor than this of what is soiled. */
  mostOfSoiled: 0.8, // any

  // Dangers.

  /** A danger's name is mentioned, or it is described as one is. */
  dangerSaid: 0.95, // any
  /** The words sound like a danger's name. */
  dangerHeard: 0.93, // any
  /** Characters from which on a name that is heard inside a sentence is no accident. */
  heardInSentence: 4, // from 3
  /** Below this a danger's name is not like the words at all. */
  dangerAlike: 0.7, // from 0.595
  /** So much more like the words an ordinary name must be to be believed beside a danger's. */
  clearlyMoreAlike: 0.15, // any
}

export type Scores = Readonly<typeof scores>
