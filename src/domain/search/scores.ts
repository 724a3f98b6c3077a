/**
 * Every number that the search weighs with. They were set by hand, using the tuned half of the development
 * set (test/search/dev-set) and two thirds of the danger set. The comment behind each number is the range in
 * which it can be changed, alone, without making an answer to those queries worse. `any` means it can be
 * changed by half either way: a judgement that these queries do not test. To measure one range again: `npm
 * run accuracy -- --sweep likelyFrom`; all of them: `--sweep all`.
 */
export const scores = {
  // Which answers are shown. A confidence lies between 0 and 1.

  /** The most answers for one thing. */
  mostAnswers: 8, // any
  /** Answers with a lower confidence are not shown. */
  leastShown: 0.42, // up to 0.504
  /** The same limit where the catalogue has an answer; weaker ones beside it would only confuse. */
  leastBesideWritten: 0.55, // any
  /** An answer with at least this confidence is `likely`; below it is `unsure`. */
  likelyFrom: 0.62, // from 0.62

  // Confidence in an answer from the catalogue.

  /** The query is exactly a name. */
  written: 1, // any
  /** The query is a name once question, quantity or state words are removed. */
  writtenInQuestion: 0.97, // any
  /** Cities classify the thing differently. */
  contested: 0.9, // any
  /** The stated condition changed the answer: soiled paper, or the package of something used up. */
  changedByState: 0.85, // any

  // Confidence in a name that is only part of the query: `mentioned` plus `mentionedShare` times its share of
  // the query.

  mentioned: 0.45, // up to 0.45
  mentionedShare: 0.35, // up to 0.35
  /** Shortest name looked for within a query, in characters: single characters occur in too many words. */
  shortestMention: 2, // any

  // How well a sound matches another, where 1 is the same character.

  /** A different character with the same sound. */
  sameSound: 0.9, // from 0.72
  /** A syllable typed in letters that is the character's pinyin. */
  typedSound: 0.97, // from 0.728
  /** A sound that people confuse with the character's: zh and z, -ng and -n. */
  mixedUpSound: 0.74, // from 0.666
  /** Letters that the character's syllable begins with. */
  begunSound: 0.6, // any

  // Which names are compared closely (match/candidates.ts).

  /** At least this many. */
  closeLook: 60, // any
  /** A sound that occurs in this many names weighs half as much as a very rare one. */
  commonSound: 16, // from 14
  /** Penalty for each character by which a name is longer or shorter than the query. */
  lengthApart: 0.08, // any
  /** The most names taken whose initials are longer than the letters typed. */
  mostBegun: 60, // any

  // Confidence in a name that sounds like the query. A share is the part of the query that the name matches.

  /** From this share on a name counts as the query misheard or unfinished; below it is only similar. */
  nearlyAll: 0.85, // 0.807 to 0.892
  /** A name as long as the query: `heard` plus `heardShare` times the share. */
  heard: 0.5, // 0.475 to 0.525
  heardShare: 0.44, // 0.418 to 0.484
  /** Added for the most popular thing; less for the others. */
  heardPopular: 0.02, // any
  /** Factor for a query with Chinese characters none of which is in the same place in the name. */
  heardNoCharacter: 0.66, // up to 0.66
  /**
   * A name that begins with the query: `begun` plus `begunShare` times the part of the name that is typed.
   */
  begun: 0.36, // up to 0.378
  begunShare: 0.34, // up to 0.374
  begunPopular: 0.1, // any
  /** A similar name that ends like the query: factor. */
  sameEnd: 0.9, // up to 0.9
  /** A similar name that ends differently: factor. */
  otherEnd: 0.72, // up to 0.792
  /** A further factor if name and query share no character. */
  noCharacterShared: 0.8, // up to 0.8
  alikePopular: 0.01, // any
  /** Initials: `initials` plus `initialsShare` times the part of the name that they cover. */
  initials: 0.4, // from 0.26
  initialsShare: 0.15, // any
  initialsPopular: 0.15, // any

  // Confidence in what the rules infer.

  /** A word at the front, such as 电动 (electric), overrules how the name ends. */
  frontDecides: 0.82, // any
  /** The name ends with a name of the catalogue. */
  knownEnding: 0.8, // 0.76 to 0.88
  /** Added for each character of that ending, */
  knownEndingCharacter: 0.02, // any
  /** but at most this much in all. */
  knownEndingMost: 0.1, // any
  /** The name ends with a word that says what the thing is, whatever its material. */
  headEnding: 0.78, // any
  /** The name ends with a word whose class depends on the material, and no material is given. */
  shapeEnding: 0.68, // up to 0.816
  /** Only a material is given. */
  materialOnly: 0.6, // any

  // Confidence when rules and learnt model are combined. A chance is the model's probability, 0 to 1.

  /** They agree: at least `agreed` plus `agreedChance` times the chance. */
  agreed: 0.55, // 0.55 to 0.578
  agreedChance: 0.35, // 0.35 to 0.367
  /** They disagree and the rule has the higher confidence: factor for it. */
  ruleDisputed: 0.8, // any
  /**
   * The model has the higher confidence: factor for its chance if it knows two neighbouring characters of the
   * name.
   */
  guessKnownPair: 0.75, // 0.75 to 0.938
  /** The same factor if it knows no such pair. */
  guessNoPair: 0.55, // up to 0.743
  /** Upper limit for a name with one Chinese character, which may mean too many kinds of things. */
  mostOfOne: 0.6, // any
  /** Upper limit for a name with two characters, which is more often a typing mistake than a new thing. */
  mostOfTwo: 0.75, // any
  /** Upper limit for a soiled thing. */
  mostOfSoiled: 0.8, // any

  // Dangers.

  /** The query contains a danger's name or describes a danger. */
  dangerSaid: 0.95, // any
  /** The query sounds like a danger's name. */
  dangerHeard: 0.93, // any
  /**
   * A name of at least this many characters may be heard within a sentence; a shorter one could be chance.
   */
  heardInSentence: 4, // from 3
  /** With a lower confidence a danger's name does not count as similar to the query. */
  dangerAlike: 0.7, // from 0.595
  /** An ordinary name must have this much more confidence than a danger's name to be shown instead of it. */
  clearlyMoreAlike: 0.15, // any
}

export type Scores = Readonly<typeof scores>
