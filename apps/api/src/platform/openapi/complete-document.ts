import type {
  OpenAPIObject,
  OperationObject,
  PathItemObject,
  PathsObject,
  SchemasObject,
  SecurityRequirementObject,
} from '@nestjs/swagger';
import { answerResponse } from './answer-response';
import { askerKinds } from './asker-kinds';
import { contractSchemas } from './contract-schemas';
import type { DescribedRoute } from './described-routes';
import { problemResponses } from './problem-responses';
import { COMMAND_HEADERS, parametersOf } from './request-parameters';
import { requestSchemas } from './request-schemas';
import { refusalsOf } from './route-refusals';

/** Beside what routes answer: what travels over the socket, and the details of a refusal. */
const ALSO_PUBLISHED = [
  'Problem',
  'SeparateTicketGroups',
  'SubscribeRequest',
  'SubscribeAnswer',
  'EventsFrame',
  'HeartbeatFrame',
  'EstimatesFrame',
];

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/**
 * Adds to the document of Nest what the code says elsewhere: who may (the access rules), which
 * answers and refusals there are, the headers of commands, and the views of libs/contracts.
 *
 * @param routes by the operation ids of the document as given
 */
export function completeDocument(
  document: OpenAPIObject,
  routes: ReadonlyMap<string, DescribedRoute>,
): OpenAPIObject {
  const views = [...routes.values()].flatMap(({ answer }) => answer?.view ?? []);
  const schemas = {
    ...requestSchemas((document.components?.schemas ?? {}) as SchemasObject),
    ...contractSchemas(new Set([...views, ...ALSO_PUBLISHED])),
  };
  return {
    ...document,
    paths: completePaths(document.paths, routes),
    components: { ...document.components, schemas, parameters: COMMAND_HEADERS },
  };
}

function completePaths(
  paths: PathsObject,
  routes: ReadonlyMap<string, DescribedRoute>,
): PathsObject {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => {
      const completed: PathItemObject = { ...item };
      for (const method of METHODS) {
        const operation = item[method];
        const route = routes.get(operation?.operationId ?? '');
        if (operation && route) {
          completed[method] = completeOperation(operation, route, { method, path });
        }
      }
      return [path, completed];
    }),
  );
}

function completeOperation(
  operation: OperationObject,
  route: DescribedRoute,
  { method, path }: { readonly method: string; readonly path: string },
): OperationObject {
  const { id: operationId = operation.operationId, ...words } = route.operation ?? {};
  const parameters = parametersOf(operation.parameters ?? [], route.isCommand);
  const takesParameters = parameters.length > 0;
  return {
    ...operation,
    ...words,
    operationId,
    parameters,
    security: securityOf(route),
    responses: {
      ...problemResponses(refusalsOf(route, { method, path, takesParameters })),
      ...answersOf(operation, route),
    },
  };
}

function securityOf(route: DescribedRoute): SecurityRequirementObject[] {
  return askerKinds(route).map((kind) => ({ [kind]: [] }));
}

/** Nest knows the status of a route; what it makes of the types is replaced. */
function answersOf(
  { responses }: OperationObject,
  { answer }: DescribedRoute,
): OperationObject['responses'] {
  if (!answer) return responses;
  const statuses = [...Object.keys(responses), ...answer.alsoWith];
  return Object.fromEntries(statuses.map((status) => [status, answerResponse(answer)]));
}
