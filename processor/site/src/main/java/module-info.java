/** The documentation as a site. */
module io.ringkernel.site {
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
}
