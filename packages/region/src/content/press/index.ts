import type { ContentPressRelease } from '../press-release.ts';
import { launch } from './launch.ts';

export const pressReleases: readonly ContentPressRelease[] = [launch];
