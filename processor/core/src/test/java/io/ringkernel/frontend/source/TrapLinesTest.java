package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A trap is at the line that the JVM names, however a statement is spread over lines. */
final class TrapLinesTest {
  private static final String STATEMENTS = """
      y = x [ a ] / b ;
      y = ( x [ a ] > 1 ) ? ( x [ b ] ) : x [ c ] ;
      y = x [ a ] > b ? x [ a ] + x [ b ] / c : - x [ c ] ;
      y = a > 0 ? x [ b ] : c > 0 ? x [ a ] / b : x [ c ] ++ ;
      y = a > 0 ? ( x [ b ] = 1 ) : f ( x [ a ] , b / c ) / a ;
      y = x [ a ] + f ( x [ b ] , x [ c ] ) / c + f ( a , b ) ;
      final int z = x [ a ] , w = x [ b ] ;
      int z = f ( a , b ) / c , w = x [ b ] ;
      for ( int v : x ) y += v / a + x [ b ] ;
      for ( int i = x [ a ] ; i < x [ b ] ; i += x [ a ] , y += x [ b ] ) { y = x [ c ] ; break ; }
      for ( y = x [ a ] ; x [ y ] < x [ b ] && x [ c ] > 0 ; y += 1 + x [ c ] ) y = x [ a ] ;
      while ( x [ a ] > 1 && x [ b ] / c > 0 ) { y ++ ; x [ c ] += f ( a , b ) ; break ; }
      do y = x [ a ] ; while ( x [ b ] > 1 && x [ c ] == 5 ) ;
      if ( x [ a ] > 1 || x [ b ] > c ) y ++ ; else y = x [ b ] / a ;
      switch ( x [ a ] ) { case 1 -> y = x [ b ] ; default -> { y = x [ c ] ; } }
      switch ( a / b ) { case 1 : y = x [ b ] ; default : y = f ( 1 , 2 ) / c ; }
      y = switch ( x [ a ] ) { case 1 -> x [ b ] ; case 2 -> y / a + x [ b ] ; \
      default -> { yield x [ c ] ; } } ;
      y = switch ( a ) { case 0 , 1 -> f ( b / c , 2 ) / b ; case 2 -> throw new Error ( "x" ) ; \
      default -> throw new ArithmeticException ( ) ; } ;
      if ( a > b ) throw new IllegalStateException ( "a" + "b" ) ;
      throw new ArrayIndexOutOfBoundsException ( ) ;
      assert x [ a ] > b : "small" ;
      assert f ( a , b ) > 0 && c > 1 ;
      assert a > b || b > c : 1 + 2.5f ;
      k : while ( x [ a ] > 1 ) { y ++ ; break k ; }
      return x [ a ] ;
      x [ a ] += f ( x [ b ] , a / b ) / c ;
      x [ a ] /= f ( 1 , 2 ) * x [ b ] + c ;
      x [ a ] ++ ;
      y = - x [ a ] ++ + -- x [ b ] ;
      y = ( int ) ( 5L / a ) ;
      int [ ] q = { x [ a ] , f ( a , b ) , x [ b ] } ; y = q [ c ] ;
      y = x [ a ] ; int [ ] q = new int [ 2 - 4 ] ; y = q [ 1 ] + q . length ;
      boolean d = c > 0 && x [ a ] > 1 || x [ b ] > 1 ;
      P p = new P ( x [ a ] , f ( a , b ) ) ; y = p . a ( ) / p . b ( ) + x [ c ] ;
      y = new P ( a , b ) . sum ( x [ c ] ) / a ;
      { y = x [ a ] ; { y = x [ b ] ; } }
      """;

  @Test
  void theLineIsThatOfTheJvm() throws ReflectiveOperationException {
    StringBuilder methods = new StringBuilder();
    List<String> statements = STATEMENTS.lines().toList();
    for (int i = 0; i < statements.size(); i++) {
      String end = statements.get(i).startsWith("return") || statements.get(i).startsWith("throw")
          ? "" : "    return y;\n";
      methods.append("  static int m").append(i).append("(int[] x, int a, int b, int c) {\n")
          .append("    int y = 1;\n").append(String.join("\n", statements.get(i).split(" ")))
          .append('\n').append(end).append("  }\n\n");
    }
    Differential differential = new Differential("Lines", """
        class Lines {
          @io.ringkernel.GpuType
          record P(int a, int b) {
            int sum(int c) {
              return a + b / c;
            }
          }

          private static int f(int a, int b) {
            return a - b;
          }

        %s
        }
        """.formatted(methods));
    assertEquals(statements.size(), differential.methods());
    differential.check(200);
  }
}
