import { Module } from '@nestjs/common';
import { CertificateWatch } from '../tls/certificate-watch';
import { PlainDoor } from './plain-door';

/** What stands at the door of a serving process; tools that only open the modules need none of it. */
@Module({ providers: [CertificateWatch, PlainDoor] })
export class WebModule {}
