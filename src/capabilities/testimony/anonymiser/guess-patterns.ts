import type { Pattern } from './structured-patterns.ts'

const is = (pattern: string) => new RegExp(pattern, 'giu')

const NO_JOB =
  /(?:mother|father|sister|brother|daughter|other|member|number|letter|prisoner|foreigner|stranger|liar|visitor|monster|danger|disaster|matter|order|paper|cancer|never|ever|over|after|under|supporter|carrier|sufferer|survivor|overstayer|volunteer|believer|customer|patient|woman|gentleman|human|man|border|bitter|better|error|minister|neighbou?r|tumou?r|per|doctor|mirror|horror|terror|winner|loser|beggar|outsider|asylum seeker|bed blocker|christian|asian|ian)$/i

/** Jobs, illnesses and places by their endings, where no list has them: asked after all lists. */
export const GUESSES: readonly Pattern[] = [
  {
    type: 'job',
    pattern: is(
      "(?<=\\b(?:am|is|was|i'm|im|he's|she's|became|work as|works as|worked as|as) an? (?:former |retired |trained |qualified )?)(?:\\p{L}+ )?(?:\\p{L}+(?:er|or|ist|ician|smith)|judge|midwife|nurse|chef|clerk|tutor|cook|maid)\\b",
    ),
    accepts: (found) =>
      !NO_JOB.test(found) && !/^(?:nurse|doctor|big|new|good|bad|great|long|hard)\b ?/i.test(found),
  },
  {
    type: 'job',
    pattern: is(
      '(?<=\\b(?:drives?|drove|driving) (?:an? |the |my )?)(?:uber|taxi|bus|lorry|van|minicab|cab|truck|train|tram|coach|delivery)\\b',
    ),
  },
  {
    type: 'job',
    pattern: is(
      '(?<=\\b(?:i|he|she|who|husband|wife) (?:do|does|did) )(?:the )?(?:\\p{L}+ )?(?:dinners|cleaning|nails|hair|deliveries|security|building|catering|laundry|gardens|nights|sewing|tailoring|plastering|painting)\\b',
    ),
  },
  // Illnesses by their Greek endings: “prostatitis”, “scoliosis”, “melanoma”.
  {
    type: 'condition',
    pattern: is(
      '\\b\\p{L}{3,}(?:itis|osis|noma|koma|phoma|astoma|coma|aemia|emia|pathy|plegia|algia|philia|ectomy|trophy|plasia|uria)\\b',
    ),
    accepts: (found) =>
      !/^(?:diagnosis|prognosis|academia|bohemia|empathy|sympathy|apathy|telepathy|nostalgia|trophy|hypnosis|diploma)$/i.test(
        found,
      ),
  },
  {
    type: 'place',
    pattern: is('\\b\\p{L}{3,}-(?:on|upon|in|under|le|by|next)-(?:the-)?\\p{L}{2,}\\b'),
    accepts: (found) =>
      !/-in-law$|^(?:one|face|side|day|step|follow|check|drop|hands|full)-/i.test(found),
  },
]
