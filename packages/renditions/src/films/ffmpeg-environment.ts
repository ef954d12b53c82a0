const passedOn = ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];

/** RN9: ffmpeg sees what it needs to start, and no password that the desk was started with. */
export function ffmpegEnvironment(): NodeJS.ProcessEnv {
  // Said to be complete, because Next's types make NODE_ENV a part of every environment.
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ) as NodeJS.ProcessEnv;
}
