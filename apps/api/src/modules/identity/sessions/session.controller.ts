import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { StaffView } from '@onewindow/contracts';
import type { Request, Response } from 'express';
import { Asker, Public, SignedInStaff } from '../../../platform/access/access.decorators';
import type { StaffPrincipal } from '../../../platform/access/principal';
import {
  Answers,
  AnswersNothing,
  Operation,
  Refuses,
} from '../../../platform/openapi/route.decorators';
import { SecureConnectionGuard } from '../access/secure-connection.guard';
import { PrincipalResolver } from '../principals/principal-resolver.service';
import { throttledAddress } from '../throttling/network-address';
import { SESSION_COOKIE_NAMES, sessionCookie, sessionTokenIn } from './session-cookie';
import { SignInDto } from './sign-in.dto';
import { SignIn } from './sign-in';
import { SignOut } from './sign-out';

@ApiTags('identity')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signInWith: SignIn,
    private readonly endSession: SignOut,
    private readonly resolver: PrincipalResolver,
  ) {}

  @Get()
  @SignedInStaff()
  @Operation('getSession', 'Who is signed in, with their rights')
  @Answers('StaffView')
  @Header('Cache-Control', 'no-store')
  current(@Asker() staff: StaffPrincipal): StaffView {
    return staffView(staff);
  }

  /** Whoever signed in at this browser before is signed out by it. */
  @Post()
  @Public()
  @UseGuards(SecureConnectionGuard)
  @Operation(
    'signIn',
    'Sign in as staff',
    'Sets a cookie; whoever was signed in before is signed out.',
  )
  @Answers('StaffView')
  @Refuses(
    'identity.secure-connection-required',
    'identity.credentials-wrong',
    'identity.too-many-attempts',
  )
  @Header('Cache-Control', 'no-store')
  async signIn(
    @Body() body: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StaffView> {
    const token = await this.signInWith.execute({ ...body, address: throttledAddress(request.ip) });
    await this.endSession.execute(sessionTokenIn(request.headers.cookie));
    const { name, options } = sessionCookie(request.secure);
    response.cookie(name, token, options);
    const principal = await this.resolver.resolve({ cookie: `${name}=${token}` });
    if (principal?.kind !== 'staff') throw new Error('A new session could not be resolved');
    return staffView(principal);
  }

  /** Not an error without a session: the browser ends up signed out either way. */
  @Delete()
  @Public()
  @Operation('signOut', 'Sign out')
  @AnswersNothing()
  @HttpCode(204)
  async signOut(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.endSession.execute(sessionTokenIn(request.headers.cookie));
    for (const name of SESSION_COOKIE_NAMES) {
      response.clearCookie(name, sessionCookie(name.startsWith('__Host-')).options);
    }
  }
}

function staffView({
  kind,
  id,
  hallId,
  username,
  name,
  roles,
  permissions,
}: StaffPrincipal): StaffView {
  return { kind, id, hallId, username, name, roles, permissions: [...permissions] };
}
