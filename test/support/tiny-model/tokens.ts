const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const CHARACTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789.,:;?!’“”');

/** Words that are one token; others are spelt. */
const WORDS =
  'the a to of is in from query passage ferry island sails sail again monday council cuts school budget tenth storm ' +
  'closed harbour two days when does eiland veerboot';

/** The vocabulary; the place of a token is its number. */
export const TOKENS: readonly string[] = [
  ...SPECIAL,
  ...WORDS.split(' '),
  ...CHARACTERS.filter((one) => one !== 'a'),
  ...CHARACTERS.map((one) => `##${one}`),
];

/** `tokenizer.json` of a WordPiece tokenizer as BERT has it. */
export function tokenizerJson(): object {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      pair: [],
      special_tokens: Object.fromEntries(
        ['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [TOKENS.indexOf(id)], tokens: [id] }]),
      ),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(TOKENS.map((token, id) => [token, id])),
    },
  };
}

/** `tokenizer_config.json`. */
export function tokenizerConfig(): object {
  const [pad_token, unk_token, cls_token, sep_token] = SPECIAL;
  const tokens = { pad_token, unk_token, cls_token, sep_token };
  return { tokenizer_class: 'BertTokenizer', model_max_length: 512, ...tokens };
}

function special(id: string): object {
  return { SpecialToken: { id, type_id: 0 } };
}
