import { wordings } from '../wordings.ts';

/** Of other parts of the portal. */
export const DEPARTMENTS = wordings`
  in pictures
  gallery
  galleries
  photos?
  videos?
  latest videos?
  podcasts?
  crosswords?
  horoscopes?
  puzzles(?: (?:and|&) games)?
  lottery results
  classifieds?
  death notices
  find a job
  today['’]?s (?:paper|front pages?)
  (?:print|digital|e-?paper|e-) ?edition
  archives?
  topics
  explore (?:more|our .{2,30}|topics)
  more (?:obituaries|interviews|reviews|columns?|features|opinion|analysis|sports?|football|videos?|photos|galleries|podcasts?|recipes|letters|business|politics|world|local)
  more (?:like this|to (?:read|explore|watch)|from (?:this|the|our) (?:section|author|series|topic|show|site)|\p{Lu}\p{L}+ (?:news|stories|headlines))
  (?:leave|send|post|read|view) (?:a |your |the )?(?:tributes?|condolences?|flowers|guest ?book|memor(?:y|ies))

  about(?: us)?
  terms(?: (?:of use|of service|and conditions|& conditions))?
  privacy
  licensing
  (?:advertise(?: with us)?|careers|contact(?: us)?|privacy(?: policy)?|terms(?: (?:of use|of service|& conditions|and conditions))?|about(?: us)?|help)(?: ?[·•|∙] ?.{2,40}){1,9}

  language
  english
  español
  français
  deutsch
  русский
  українська
  中文
  العربية
`;
