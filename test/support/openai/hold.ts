/** Keeps a reply back until it is released, so that tests need no sleeps. */
export interface Hold {
  readonly released: Promise<void>;
  readonly release: () => void;
}

/** @example const held = hold(); server.chat.enqueue({ text: 'late', until: held.released }); held.release(); */
export function hold(): Hold {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    released,
    release: () => {
      release();
    },
  };
}
