/** Given names that are words, as parents in many countries choose them; without those in the other lists. */
export const OF_WORDS = `
beauty blessed brave bright charity clever courage darling delight destiny diamond diligence fortunate fortune freedom
gladness glory goodwill gracious handsome happiness happy hardlife heaven honest honesty honour hopewell humble jealous
joyful justice kindness knowledge learnmore liberty light loveday loveness lovemore lovely loyal loyalty lucky luck
memory mercury merit modest obedience obvious pardon passion peaceful pleasure polite polished pretty pride privilege
promise proud prudent psalm pure rejoice remember reward righteous sacred saviour serenity shine silence simplicity
sincere smart star success surprise sweetness talent tender thankgod thankyou thanks treasure triumph trust truth unity
valour virtue wealth welcome winner wonder worship
`

/** Words of a common kind that are seldom more than a name in what people tell: flagged with no neighbour's help. */
export const OFTEN_NAMES = `
john jack harry mike nick jade jay amber ruby heather rosemary olive iris violet lily ivy daisy holly pearl robin
sandy terry frank earl drew dawn poppy tony ted teddy troy jerry jess jasper joey johnny jean noel kelly khan begum
randy serge shay jenny victor carol martin newton marina maria peter cooper potter fuller jo rob sally matt
hazel cox ken don dolly rick ray kate kent barry hanna pat peg
`
