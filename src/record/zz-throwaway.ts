import { z } from 'zod';
import { closest } from 'fastest-levenshtein';
export const a = [z, closest];
