// Numbers of Discord's own, as discord.js names them; its library is too large for a page.

export const MessageFlag = { Ephemeral: 64, Loading: 128, IsComponentsV2: 32_768 } as const;

export const MessageKind = { Reply: 19 } as const;

export const CommandKind = { ChatInput: 1, Message: 3 } as const;

export const OptionKind = {
  Subcommand: 1,
  SubcommandGroup: 2,
  Integer: 4,
  Boolean: 5,
  Number: 10,
} as const;

export const Part = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
} as const;

export const TextInputLook = { Paragraph: 2 } as const;

/** Where commands can be used. */
export const CommandPlace = { Guild: 0, BotDm: 1 } as const;

export const MANAGE_GUILD = 32n;
