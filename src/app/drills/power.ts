import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Bytes of the image; a cluster of the drill needs a tenth. */
const imageBytes = "700M";
/** EXT4_IOC_SHUTDOWN, and its flag that leaves out what the journal has not written yet: what a power cut does. */
const shutdown = { request: 0x8004587d, withoutLog: 2 } as const;

/** A volume whose power can be cut. */
export type Volume = { readonly folder: string; cut(): void; restore(): Promise<void>; remove(): void };

/** Says which step this machine does not allow. */
export class Impossible extends Error {
  override readonly name = "Impossible";
}

function run(program: string, ...args: string[]): void {
  const done = spawnSync(program, args, { encoding: "utf8" });
  if (done.status !== 0) throw new Impossible(`${program} ${args[0] ?? ""}: ${(done.error?.message ?? done.stderr).trim().slice(0, 120)}`);
}

/**
 * Makes an ext4 volume in a file, mounted through a loop device. Needs root, mkfs.ext4 and perl.
 * @throws Impossible
 */
export function makeVolume(folder: string): Volume {
  const [image, place] = [join(folder, "volume.img"), join(folder, "volume")];
  if (process.getuid?.() !== 0) throw new Impossible("needs root");
  mkdirSync(place, { recursive: true });
  run("truncate", "-s", imageBytes, image);
  run("mkfs.ext4", "-q", "-F", image);
  const mount = () => run("mount", "-o", "loop", image, place);
  mount();
  run("chmod", "755", place);
  return {
    folder: place,
    cut: () =>
      run(
        "perl",
        "-e",
        `open(my $f, "<", $ARGV[0]) or die; my $flag = pack("L", ${shutdown.withoutLog}); ioctl($f, ${shutdown.request}, $flag) or die "ioctl: $!"`,
        place,
      ),
    async restore() {
      // What was killed lets go of its files a moment later.
      for (let tries = 1; spawnSync("umount", [place]).status !== 0; tries++) {
        if (tries >= 100) throw new Impossible("umount: the volume stays busy");
        await new Promise((done) => setTimeout(done, 50));
      }
      mount();
    },
    remove: () => void spawnSync("umount", ["-l", place]),
  };
}
