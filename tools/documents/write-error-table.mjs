import { writeFileSync } from 'node:fs';
import { API_DOCUMENT, apiDocumentWithErrorCodes } from './error-table.mjs';

writeFileSync(API_DOCUMENT, await apiDocumentWithErrorCodes());
