import {
  Ack,
  ConnectedSocket,
  MessageBody,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import {
  CONNECT_WITHIN_SECONDS,
  MESSAGE_MAX_BYTES,
  OPEN_SUBSCRIPTIONS_AT_MOST,
  PING_SECONDS,
  PONG_WITHIN_SECONDS,
  SOCKET_PATH,
  type SubscribeAnswer,
} from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import { PrincipalResolver } from '../../identity/principals/principal-resolver.service';
import { JoinRooms } from '../joining/join-rooms';
import { Backlog } from './backlog';
import { HallOutlet } from './hall-outlet';
import type { HallServer, HallServerSocket } from './hall-server';
import { credentialsOf } from './handshake';
import { watchBacklog } from './slow-socket';
import { socketProblemOf } from './socket-problem';
import { parseSubscribe } from './subscribe-frame';

type Answer = (answer: SubscribeAnswer) => void;

/** The door for sockets. It knows who comes in; what they are told is decided behind it. */
@WebSocketGateway({
  path: SOCKET_PATH,
  transports: ['websocket'],
  serveClient: false,
  // Subscriptions are all that is ever sent to us.
  maxHttpBufferSize: MESSAGE_MAX_BYTES,
  // A pulled cable is noticed within twenty seconds, by both sides.
  pingInterval: PING_SECONDS * 1_000,
  pingTimeout: PONG_WITHIN_SECONDS * 1_000,
  connectTimeout: CONNECT_WITHIN_SECONDS * 1_000,
})
export class HallGateway implements OnGatewayInit<HallServer> {
  constructor(
    private readonly resolver: PrincipalResolver,
    private readonly outlet: HallOutlet,
    private readonly joining: JoinRooms,
  ) {}

  /** In the middleware nobody is connected yet: whoever is refused was never there. */
  afterInit(server: HallServer): void {
    this.outlet.attach(server);
    server.use((socket, next) => {
      this.identify(socket).then(
        () => next(),
        (error: unknown) => next(asRefusal(error)),
      );
    });
  }

  @SubscribeMessage('subscribe')
  subscribe(
    @ConnectedSocket() socket: HallServerSocket,
    @MessageBody() body: unknown,
    @Ack() answer: unknown,
  ): void {
    const { data } = socket;
    if (!isAnswer(answer) || data.questions >= OPEN_SUBSCRIPTIONS_AT_MOST) {
      socket.disconnect(true);
      return;
    }
    data.questions += 1;
    data.asking = data.asking.then(() => this.join(socket, body, answer));
  }

  private async join(socket: HallServerSocket, body: unknown, answer: Answer): Promise<void> {
    let answered = false;
    const answerOnce = (given: SubscribeAnswer) => {
      if (!answered) answer(given);
      answered = true;
    };
    try {
      const request = parseSubscribe(body);
      if (!request) throw new DomainError('request.malformed', 'This is no subscription.');
      if (socket.connected) await this.joining.execute(socket, request, answerOnce);
    } catch (error) {
      answerOnce({ ok: false, problem: socketProblemOf(error) });
    } finally {
      socket.data.questions -= 1;
    }
  }

  private async identify(socket: HallServerSocket): Promise<void> {
    const { headers, auth } = socket.handshake;
    const principal = await this.resolver.resolve(credentialsOf(headers, auth));
    if (!principal) throw new DomainError('identity.sign-in-required', 'Nobody is signed in.');
    Object.assign(socket.data, {
      principal,
      rooms: [],
      asking: Promise.resolve(),
      questions: 0,
      backlog: new Backlog(),
    });
    watchBacklog(socket);
  }
}

/** Socket.IO carries `data` of the error to the client. */
function asRefusal(error: unknown): Error {
  const problem = socketProblemOf(error);
  return Object.assign(new Error(problem.code), { data: problem });
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'function';
}
