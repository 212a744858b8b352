import { ButtonStyle, ComponentType } from 'discord.js';
import { z } from 'zod';
import { count, list, repeated, rule, text } from './fields.ts';

const customId = text(1, 100);
const emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });
const media = z.looseObject({
  url: text(1, 2048).refine((url) => /^(https?|attachment):\/\//.test(url), {
    message: 'Scheme must be one of http, https, attachment.',
    params: { code: 'URL_TYPE_INVALID_SCHEME' },
  }),
});

const button = z
  .looseObject({
    type: z.literal(ComponentType.Button),
    style: z.enum(ButtonStyle),
    label: text(0, 80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: text(1, 512).optional(),
    sku_id: z.string().optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine((value, context) => {
    for (const issue of buttonIssues(value)) context.addIssue(issue);
  });

const selectFields = {
  custom_id: customId,
  placeholder: text(0, 150).optional(),
  min_values: count(0, 25).optional(),
  max_values: count(1, 25).optional(),
  disabled: z.boolean().optional(),
};

const selectOption = z.looseObject({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().optional(),
});

const stringSelect = z
  .looseObject({
    type: z.literal(ComponentType.StringSelect),
    ...selectFields,
    options: list(selectOption, 1, 25),
  })
  .superRefine((select, context) => {
    for (const value of repeated(select.options.map((option) => option.value))) {
      const message = `The specified option value is already used: ${value}`;
      context.addIssue(rule('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message, ['options']));
    }
    if ((select.min_values ?? 1) > (select.max_values ?? 1)) {
      context.addIssue(
        rule('BASE_TYPE_BAD_LENGTH', 'min_values exceeds max_values.', ['min_values']),
      );
    }
  });

const autoSelects = [
  z.looseObject({ type: z.literal(ComponentType.UserSelect), ...selectFields }),
  z.looseObject({ type: z.literal(ComponentType.RoleSelect), ...selectFields }),
  z.looseObject({ type: z.literal(ComponentType.MentionableSelect), ...selectFields }),
  z.looseObject({ type: z.literal(ComponentType.ChannelSelect), ...selectFields }),
] as const;

const textInput = z.looseObject({
  type: z.literal(ComponentType.TextInput),
  custom_id: customId,
  style: count(1, 2),
  label: text(0, 45).nullish(),
  min_length: count(0, 4000).optional(),
  max_length: count(1, 4000).optional(),
  required: z.boolean().optional(),
  value: text(0, 4000).optional(),
  placeholder: text(0, 100).optional(),
});

const actionRow = z
  .looseObject({
    type: z.literal(ComponentType.ActionRow),
    components: list(z.discriminatedUnion('type', [button, stringSelect, ...autoSelects]), 1, 5),
  })
  .superRefine((row, context) => {
    const selects = row.components.filter(({ type }) => type !== ComponentType.Button);
    if (selects.length > 0 && row.components.length > 1) {
      const message = 'The specified component exceeds the maximum width';
      context.addIssue(rule('COMPONENT_LAYOUT_WIDTH_EXCEEDED', message, ['components']));
    }
  });

const textDisplay = z.looseObject({
  type: z.literal(ComponentType.TextDisplay),
  content: text(1, 4000),
});
const thumbnail = z.looseObject({
  type: z.literal(ComponentType.Thumbnail),
  media,
  description: text(0, 1024).nullish(),
});
const section = z.looseObject({
  type: z.literal(ComponentType.Section),
  components: list(textDisplay, 1, 3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const gallery = z.looseObject({
  type: z.literal(ComponentType.MediaGallery),
  items: list(z.looseObject({ media, description: text(0, 1024).nullish() }), 1, 10),
});
const file = z.looseObject({ type: z.literal(ComponentType.File), file: media });
const separator = z.looseObject({
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().optional(),
  spacing: count(1, 2).optional(),
});

const inContainer = [actionRow, section, textDisplay, gallery, file, separator] as const;
const container = z.looseObject({
  type: z.literal(ComponentType.Container),
  components: list(z.discriminatedUnion('type', inContainer), 1, 40),
  accent_color: count(0, 0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

const label = z.looseObject({
  type: z.literal(ComponentType.Label),
  label: text(1, 45),
  description: text(0, 100).nullish(),
  component: z.discriminatedUnion('type', [textInput, stringSelect, ...autoSelects]),
});
const inputRow = z.looseObject({
  type: z.literal(ComponentType.ActionRow),
  components: list(textInput, 1, 1),
});

/** What a message without the Components V2 flag may hold at its top level. */
export const legacyComponents = list(z.discriminatedUnion('type', [actionRow]), 0, 5);

/** What a Components V2 message may hold at its top level. */
export const layoutComponents = list(
  z.discriminatedUnion('type', [...inContainer, container]),
  0,
  40,
);

/** What a modal may hold at its top level. */
export const modalComponents = list(
  z.discriminatedUnion('type', [label, inputRow, textDisplay]),
  1,
  5,
);

function buttonIssues(value: z.infer<typeof button>) {
  const { custom_id, url, sku_id, style, label: caption } = value;
  const wanted =
    style === ButtonStyle.Link ? 'url' : style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
  const given = Object.entries({ custom_id, url, sku_id }).filter(([, field]) => field);
  const issues = given
    .filter(([key]) => key !== wanted)
    .map(([key]) =>
      rule('BUTTON_COMPONENT_FIELD_NOT_ALLOWED', 'Not allowed with this style.', [key]),
    );
  if (!given.some(([key]) => key === wanted)) {
    issues.push(rule('BASE_TYPE_REQUIRED', 'This field is required', [wanted]));
  }
  if (style !== ButtonStyle.Premium && !caption && !value.emoji) {
    issues.push(
      rule('BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI', 'A label or emoji is required.', ['label']),
    );
  }
  return issues;
}
