const EMITS = new Set(['emit', 'emitWithAck', 'serverSideEmit']);
const SOCKET_NAMES =
  /^(?:io|server|socket|sockets|client|namespace|nsp|gateway)$|(?:Socket|Server|Gateway)$/;
const ROOM_CALLS = new Set(['to', 'in', 'except', 'of']);

function nameOf(node) {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : '';
}

/** Whether an expression is a Socket.IO server, namespace or socket, or one narrowed to rooms. */
function isSocket(node) {
  if (node.type === 'CallExpression') {
    const { callee } = node;
    if (callee.type !== 'MemberExpression') return false;
    return ROOM_CALLS.has(nameOf(callee)) || isSocket(callee.object);
  }
  if (SOCKET_NAMES.test(nameOf(node))) return true;
  return node.type === 'MemberExpression' && isSocket(node.object);
}

/** Refuses to send on a socket; the config leaves modules/realtime out. */
export const socketEmit = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      emit: 'Only modules/realtime sends to sockets; append an event to the hall instead.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || !EMITS.has(nameOf(callee))) return;
        if (isSocket(callee.object)) context.report({ node, messageId: 'emit' });
      },
    };
  },
};
