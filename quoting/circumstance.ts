/** Words that open a circumstance after a verb of saying: "said *on* Tuesday that …". */
export const circumstance =
  /^(?:on|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|late|early|last|earlier|during|after|following|via|through)$/;
